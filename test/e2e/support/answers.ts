import type { ServerResponse } from 'node:http';
import type { RecordedRequest } from './proxy';

/**
 * Which requests are meant: a whole address, with or without its query; a path that begins with "/", on any of the
 * test's own sites; or an expression that is tried on the whole address.
 */
export type Address = string | RegExp;

/** What a server says. */
export interface Answer {
  status?: number;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
}

/** An answer that never comes. */
export const NEVER = Symbol('never');

/** Does this request go to the address that was meant? */
export function isAt(address: Address, request: RecordedRequest, isSite: boolean): boolean {
  if (address instanceof RegExp) return address.test(request.url);
  const url = new URL(request.url);
  const wanted = address.startsWith('/') ? (isSite ? url.origin + address : null) : new URL(address).href;
  return wanted === url.href || wanted === url.origin + url.pathname;
}

/** Sends an answer, or leaves the browser waiting for one. */
export function send(answer: Answer | typeof NEVER, response: ServerResponse): void {
  if (answer === NEVER) return;
  response.writeHead(answer.status ?? 200, answer.headers);
  response.end(answer.body);
}
