import { Component, type ComponentChildren } from 'preact';
import { afterPaint } from '../page/tasks.js';

/**
 * Draws what nobody sees at first once all else has been painted. Of the settings that is what stands in closed details:
 * the first use of `Intl` there takes Chromium as long as the whole rest, and the visitor waits for what they have clicked.
 */
export class Later extends Component<{ draw: () => ComponentChildren }, { isDue: boolean }> {
  override state = { isDue: false };

  override componentDidMount() {
    afterPaint().then(() => this.setState({ isDue: true }));
  }

  override render({ draw }: { draw: () => ComponentChildren }, { isDue }: { isDue: boolean }) {
    return isDue ? draw() : null;
  }
}
