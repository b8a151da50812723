import { Component } from 'preact';
import { afterPaint } from '../page/tasks.js';

/**
 * Draws what nobody sees at first once all else has been painted. Of the settings that is what stands in closed details:
 * the first use of `Intl` there takes Chromium as long as the whole rest, and the visitor waits for what they have clicked.
 */
class Later extends Component {
    state = { isDue: false };
    componentDidMount() {
        afterPaint().then(() => this.setState({ isDue: true }));
    }
    render({ draw }, { isDue }) {
        return isDue ? draw() : null;
    }
}

export { Later };
