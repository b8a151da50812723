/** The part of W3C WebDriver (https://w3c.github.io/webdriver/) that a visitor needs. */
export interface Session {
  /** `path` is that of a command, without the session: `/url`. */
  ask<Result>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<Result>;
  end(): Promise<void>;
}

/** No command takes as long, in milliseconds; one that does will never end. */
const LONGEST = 20_000;

async function command<Result>(method: string, address: string, body?: object): Promise<Result> {
  const response = await fetch(address, {
    method,
    signal: AbortSignal.timeout(LONGEST),
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
  });
  const { value } = (await response.json()) as { value: Result & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`WebDriver ${address}: ${value.error}, ${value.message}`);
  return value;
}

/** Opens a browser by the driver that listens at `driver`. */
export async function openSession(driver: string, alwaysMatch: object): Promise<Session> {
  const capabilities = { alwaysMatch };
  const { sessionId } = await command<{ sessionId: string }>('POST', `${driver}/session`, { capabilities });
  const session = `${driver}/session/${sessionId}`;
  return {
    ask: (method, path, body) => command(method, session + path, body),
    end: () => command('DELETE', session),
  };
}
