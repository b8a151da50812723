import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Certificate } from './certificate';

/** One contact of the browser with the outside. A connection without a request (a preconnect) has method CONNECT. */
export interface RecordedRequest {
  method: string;
  url: string;
  host: string;
  path: string;
  body: string;
  headers: IncomingHttpHeaders;
  at: number;
}

/** What the proxy tells and asks the network that it serves. */
export interface ProxyEvents {
  onContact(request: RecordedRequest): void;
  onHandshakeFailure(reason: string): void;
  respond(request: RecordedRequest, message: IncomingMessage, response: ServerResponse): void | Promise<void>;
}

/** A running proxy. */
export interface Proxy {
  address: string;
  close(): Promise<void>;
}

function record(method: string, url: URL, headers: IncomingHttpHeaders, body: string): RecordedRequest {
  return { method, url: url.href, host: url.hostname, path: url.pathname, body, headers, at: Date.now() };
}

/** A connection may break while its body is still on the way: what came counts, the visitor sent it. */
async function readBody(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  message.on('data', (chunk: Buffer) => chunks.push(chunk));
  await new Promise<void>(resolve => message.once('close', resolve).once('end', resolve));
  return Buffer.concat(chunks).toString();
}

/**
 * Starts a forward proxy on a free local port that is the whole internet to the browser behind it: nothing is passed on,
 * every host is answered here, and every contact is reported before it is answered.
 */
export async function startProxy(certificate: Certificate, events: ProxyEvents): Promise<Proxy> {
  const sockets = new Set<Socket>();

  const answer = (scheme: string) => async (message: IncomingMessage, response: ServerResponse) => {
    const target = message.url ?? '/';
    const url = new URL(target.startsWith('/') ? `${scheme}://${message.headers.host}${target}` : target);
    const request = record(message.method ?? 'GET', url, message.headers, await readBody(message));
    events.onContact(request);
    // A proxy request names the whole address; a site's own handler expects a path.
    message.url = url.pathname + url.search;
    await events.respond(request, message, response);
  };

  const plain = createServer(answer('http'));
  const secure = createTlsServer({ key: certificate.key, cert: certificate.cert }, answer('https'));
  // An idle connection that the server closes just as the browser reuses it looks like a lost request.
  plain.keepAliveTimeout = 0;
  secure.keepAliveTimeout = 0;

  plain.on('connection', socket => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  plain.on('connect', (message, socket: Socket, head) => {
    const [host, port] = (message.url ?? '').split(':');
    const isSecure = port !== '80';
    events.onContact(
      record('CONNECT', new URL(`${isSecure ? 'https' : 'http'}://${host}:${port}/`), message.headers, ''),
    );
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    (isSecure ? secure : plain).emit('connection', socket);
  });
  secure.on('tlsClientError', error => events.onHandshakeFailure(error.message));

  await new Promise<void>(resolve => plain.listen(0, '127.0.0.1', resolve));
  const { port } = plain.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise(resolve => {
        plain.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
