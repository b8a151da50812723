// npm start: builds askfirst and shows it on the example clinic, with stand-ins in place of the trackers.
// Only Node's own modules may be imported before install(): on a fresh clone nothing else is there.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { install } from './install.mjs';

const firstPort = Number(process.env.PORT || 8080);
const portsToTry = 20;

/** Listens on the first free port. Only on this machine: a demonstration is not for the network. */
async function listen(handler) {
  for (let port = firstPort; ; port++) {
    const server = createServer(handler).listen(port, '127.0.0.1');
    try {
      await once(server, 'listening'); // rejects with the server's 'error'
      return server.address().port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= firstPort + portsToTry) throw error;
    }
  }
}

await install();
const { build } = await import('./build.mjs');
await build();
const { createSite } = await import('../examples/site.mjs');
const { requireWorker } = await import('../examples/trackers/require-worker.mjs');

const port = await listen(requireWorker(createSite()));
console.log(`
  The example clinic is at http://localhost:${port}

  1. Browse a little: the strip at the top counts what the trackers received. Then choose "Accept all" and look again.
  2. Change your mind under "Cookie settings" at the foot of any page, the trackers fall silent, and their cookies go.

  Every tracker here is a stand-in: nothing leaves this machine. Ctrl+C stops.
`);
