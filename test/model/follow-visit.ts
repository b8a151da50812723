import type { Action } from './action';
import { type Seen, violations } from './check';
import { beginning, isPossible, type State, step } from './state';

/** Something that can be visited: the core with a fake page, or the built files in a browser. */
export interface Visited {
  perform(action: Action): Promise<void>;
  /** What is there. Given a judge, it may take its time until that one has nothing to object to, and then some. */
  look(judge: (seen: Seen) => readonly string[]): Promise<Seen>;
}

/** Does one action after the other, and throws where what is seen is not what ought to be. */
export async function followVisit(visited: Visited, actions: readonly Action[]): Promise<void> {
  let state: State = beginning();
  for (const [index, action] of actions.entries()) {
    if (!isPossible(state, action)) continue;
    const before = state;
    const after = (seen: Seen) =>
      step(
        before,
        action,
        seen.tabs.map(tab => !!tab?.fresh),
      );
    const judge = (seen: Seen) => violations(before, after(seen), seen);
    await visited.perform(action);
    const seen = await visited.look(judge);
    const wrong = judge(seen);
    if (wrong.length) throw new Error(`After action ${index}, ${JSON.stringify(action)}:\n  ${wrong.join('\n  ')}`);
    state = after(seen);
  }
}
