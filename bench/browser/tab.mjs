import { EventEmitter, once } from 'node:events';

/**
 * Opens a tab that nobody listens to but who asks for it. A page of Playwright's will not do: it has Chromium report each
 * request, and with it the stack of the script that made it. Noting that takes main-thread time that no visitor spends, two
 * milliseconds of a first visit here, and only from who fetches something by script.
 *
 * `protocol`: a session of the browser in Chromium's DevTools protocol; `profile`: the id of its browser context.
 */
export async function openTab(protocol, profile) {
  const { targetId } = await protocol.send('Target.createTarget', { url: 'about:blank', browserContextId: profile });
  const { sessionId } = await protocol.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map();
  const events = new EventEmitter();
  let count = 0;
  const receive = ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const { id, method, params, result, error } = JSON.parse(message);
    if (!id) return events.emit(method, params);
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(error.message));
    else resolve(result);
  };
  protocol.on('Target.receivedMessageFromTarget', receive);
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        waiting.set(++count, { resolve, reject });
        const message = JSON.stringify({ id: count, method, params });
        protocol.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
      }),
    on: (method, listener) => events.on(method, listener),
    once: method => once(events, method),
    async close() {
      protocol.off('Target.receivedMessageFromTarget', receive);
      await protocol.send('Target.closeTarget', { targetId });
    },
  };
}
