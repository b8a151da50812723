import { Component, type ComponentChildren } from 'preact';
/**
 * Draws what nobody sees at first once all else has been painted. Of the settings that is what stands in closed details:
 * the first use of `Intl` there takes Chromium as long as the whole rest, and the visitor waits for what they have clicked.
 */
export declare class Later extends Component<{
    draw: () => ComponentChildren;
}, {
    isDue: boolean;
}> {
    state: {
        isDue: boolean;
    };
    componentDidMount(): void;
    render({ draw }: {
        draw: () => ComponentChildren;
    }, { isDue }: {
        isDue: boolean;
    }): ComponentChildren;
}
