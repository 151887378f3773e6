import { type AddressInfo, connect, createServer } from 'node:net';

/** A door before a server that counts what goes through it to the reader, headers included. */
export interface CountingProxy {
  url: string;
  bytes(): number;
  close(): Promise<void>;
}

/** Puts a counting door before a server on this machine. */
export async function countBefore(url: string): Promise<CountingProxy> {
  const target = new URL(url);
  let bytes = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), '127.0.0.1');
    upstream.on('data', (chunk) => {
      bytes += chunk.length;
    });
    for (const socket of [client, upstream]) socket.on('error', () => [client, upstream].forEach((item) => item.destroy()));
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${target.pathname}`, bytes: () => bytes, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
