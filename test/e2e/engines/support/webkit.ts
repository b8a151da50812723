import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import type { Engine, InPage, Key, Visitor, VisitorCookie } from './visitor';
import { openSession, type Session } from './webdriver';

/** https://w3c.github.io/webdriver/#keyboard-actions */
const KEYS: Record<Key, string> = { Tab: '\uE004', Enter: '\uE007', Space: ' ', Escape: '\uE00C' };

/** What a command answers while a page gives way to the next. */
const ON_ITS_WAY = /no such (frame|window)|navigat|unloaded|Load cancelled/i;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}

/** A screen that nobody sees: WebKitGTK has no headless mode. `-displayfd` lets it choose a number that is free. */
function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.stdio[3]?.once('data', number => resolve({ screen, display: `:${String(number).trim()}` }));
  });
}

async function listening(driver: string): Promise<void> {
  const until = Date.now() + 30_000;
  for (;;) {
    const answers = await fetch(`${driver}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return;
    if (Date.now() > until) throw new Error(`WebKitWebDriver does not answer at ${driver}.`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

const key = (type: string, value: string) => ({ type, value });
const act = (session: Session, ...actions: object[]) => session.ask('POST', '/actions', { actions });

function windowOf(session: Session): Omit<Visitor, 'close'> {
  return {
    visit: (url: string) => session.ask<void>('POST', '/url', { url }),
    back: () => session.ask<void>('POST', '/execute/sync', { script: 'setTimeout(() => history.back())', args: [] }),
    async run<Given extends unknown[], Result>(inPage: InPage<Given, Result>, ...args: Given): Promise<Result> {
      const script = `return (${inPage})(...arguments)`;
      for (;;) {
        try {
          return await session.ask<Result>('POST', '/execute/sync', { script, args });
        } catch (error) {
          if (!ON_ITS_WAY.test(`${error}`)) throw error;
        }
      }
    },
    clickAt: (x: number, y: number) =>
      act(session, {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }) as Promise<void>,
    press: (name: Key) =>
      act(session, {
        type: 'key',
        id: 'keyboard',
        actions: [key('keyDown', KEYS[name]), key('keyUp', KEYS[name])],
      }) as Promise<void>,
    cookies: () => session.ask<VisitorCookie[]>('GET', '/cookie'),
  };
}

/** A driver for one browser, in a group of processes: what it starts ends with it. */
async function startDriver(display: string): Promise<{ driver: string; end(): void }> {
  const port = await freePort();
  const { pid } = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' },
  });
  const driver = `http://127.0.0.1:${port}`;
  await listening(driver);
  return { driver, end: () => void process.kill(-(pid as number)) };
}

/** WebKitGTK's own small browser, driven as W3C says. Each visitor is a browser of its own, which remembers nothing. */
export async function startWebKit(program: string): Promise<Engine> {
  const { screen, display } = await startScreen();
  const open = async (proxy: string): Promise<Visitor> => {
    const { driver, end } = await startDriver(display);
    const options = { binary: program, args: ['--automation', `--proxy=${proxy}`, '--ignore-tls-errors'] };
    try {
      const session = await openSession(driver, {
        acceptInsecureCerts: true,
        'webkitgtk:browserOptions': options,
      });
      return { ...windowOf(session), close: () => session.end().finally(end) };
    } catch (error) {
      end();
      throw error;
    }
  };
  return {
    // On a busy machine a browser has once not come up. A test has not begun then.
    visitor: proxy => open(proxy).catch(() => open(proxy)),
    close: async () => void screen.kill(),
  };
}
