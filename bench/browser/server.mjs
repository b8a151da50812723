import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { generate } from 'selfsigned';
import { bench } from '../contestants/folders.mjs';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };

/** Says when a contestant's main script begins, however it is embedded. Not in the byte counts. A directive stays first. */
const mark = text => {
  const [first] = /^(\/\/#.*\n|\s*(\/\*[\s\S]*?\*\/\s*)*['"]use strict['"];?)?/.exec(text);
  return `${first}performance.mark("bench");${text.slice(first.length)}`;
};

/**
 * Serves the pages of the contestants, their files (from memory, gzip, cacheable for a year) and, on another site and over
 * https, the tags.
 *
 * `write`: the page for an address.
 */
export async function startServer(contestants, write) {
  const files = new Map();

  const find = path => {
    const [, name, rest] = /^\/([^/]+)\/(.+)$/.exec(decodeURIComponent(path)) ?? [];
    if (rest?.includes('..')) return undefined;
    const contestant = contestants.find(each => each.name === name);
    const file = name === 'page' ? join(bench, 'page', rest) : contestant?.folder && join(contestant.folder, rest);
    return file && existsSync(file) && statSync(file).isFile()
      ? { file, isMain: contestant?.main === rest }
      : undefined;
  };
  const load = path => {
    const found = find(path);
    if (!found) return undefined;
    if (!files.has(path)) {
      const raw = readFileSync(found.file);
      const type = TYPES[extname(found.file)] ?? 'application/octet-stream';
      const isText = type.startsWith('text/');
      const served = found.isMain ? mark(raw.toString()) : raw;
      files.set(path, { raw, type, isText, body: isText ? gzipSync(served) : raw });
    }
    return files.get(path);
  };

  const site = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const html =
      pathname === '/blank' ? '<!doctype html><link rel="icon" href="data:,">' : write(pathname, searchParams);
    if (html !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
      return response.end(html);
    }
    const file = load(pathname);
    if (!file) return response.writeHead(404).end();
    const encoding = file.isText ? { 'content-encoding': 'gzip' } : {};
    response.writeHead(200, { 'content-type': file.type, 'cache-control': 'max-age=31536000, immutable', ...encoding });
    return response.end(file.body);
  });

  const pem = await generate([{ name: 'commonName', value: 'bench' }], { keyType: 'ec', algorithm: 'sha256' });
  const key = new X509Certificate(pem.cert).publicKey.export({ type: 'spki', format: 'der' });
  const tags = createSecureServer({ key: pem.private, cert: pem.cert }, (request, response) => {
    const { pathname } = new URL(request.url, 'https://localhost');
    response.writeHead(200, {
      'content-type': 'text/javascript',
      'cache-control': 'no-store',
      'timing-allow-origin': '*',
    });
    // All that a tag does is tell the page that it ran.
    response.end(`bench.ran(${JSON.stringify(pathname.slice(1, -3))})`);
  });

  for (const server of [site, tags]) {
    server.keepAliveTimeout = 60_000;
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  }
  return {
    origin: `http://clinic.localhost:${site.address().port}`,
    tagOrigin: `https://tags.localhost:${tags.address().port}`,
    /** By which the browser accepts the certificate of the tags. */
    fingerprint: createHash('sha256').update(key).digest('base64'),
    /** Bytes that a visitor downloads for a file, brotli-compressed. */
    sizeOf(path) {
      const file = load(path);
      // It takes a second for the largest.
      if (file) file.size ??= brotliCompressSync(file.raw).length;
      return file?.size ?? 0;
    },
    close() {
      for (const server of [site, tags]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
