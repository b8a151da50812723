import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A fixed address that leads to one proxy after the other: Firefox is told its proxy once, when it starts. */
export interface Relay {
  address: string;
  /** Connections from here on lead to this proxy, `http://host:port`; those before end. */
  lead(proxy: string): void;
  close(): void;
}

export async function startRelay(): Promise<Relay> {
  const open = new Set<Socket>();
  let port = 0;
  const endAll = () => {
    for (const socket of open) socket.destroy();
  };
  const server = createServer(visitor => {
    const proxy = connect(port, '127.0.0.1');
    for (const [socket, other] of [
      [visitor, proxy],
      [proxy, visitor],
    ] as const) {
      open.add(socket);
      socket
        .on('error', () => {})
        .on('close', () => {
          open.delete(socket);
          other.destroy();
        });
      socket.pipe(other);
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    lead(proxy) {
      endAll();
      port = Number(new URL(proxy).port);
    },
    close() {
      endAll();
      server.close();
    },
  };
}
