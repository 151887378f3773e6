import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { CONTENT_SECURITY_POLICY } from '../src/layouts/policy.ts';
import { CommandError } from './failure.ts';

/** Parts of a page: the policy of the page itself rules them, and saying it again with each would cost a slow line five kilobytes a visit. */
const PAGE_PART = /(?:(?<!\/sw)\.js|\.(?:css|json|woff2|png))$/;

/** One more than the middleware's own: as quick, and a twentieth smaller. */
const BROTLI_QUALITY = 5;

const POLICY = `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`;

const HOST = '127.0.0.1';
const USUAL_PORT = 4321;

/**
 * The port that the environment asks for; none, or an empty one, is the usual one.
 * @throws CommandError when it is no number of a port
 */
export function readPort(written: string | undefined = process.env['PORT']): number {
  const port = written ? Number(written) : USUAL_PORT;
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new CommandError(`PORT is "${written}", maar dat is geen poortnummer. Kies een getal tot 65535, bijvoorbeeld ${USUAL_PORT}.`);
  return port;
}

/**
 * Makes sure that a port is free.
 * @throws CommandError when it is taken
 */
export async function claimPort(port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, port, HOST);
  await new Promise((resolve) => probe.close(resolve));
}

/** A served site: where it is, and how to end it. */
export interface ServedSite {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on this machine as a host would: compressed, with its security headers and its own page for what is not there.
 * @param port 0 picks a free one
 * @throws CommandError when the port is taken
 */
export async function serveSite(dir: string, port: number, base = '/', host = HOST): Promise<ServedSite> {
  const notFound = await readFile(path.join(dir, '404.html')).catch(() => Buffer.from('Niet gevonden'));
  const files = sirv(dir, { etag: true });
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } } });
  const server = createServer((request, response) => {
    if (!PAGE_PART.test((request.url ?? '').split('?')[0] as string)) response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'no-cache');
    const answer = () => {
      const missing = () => {
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY });
        response.end(notFound);
      };
      if (!request.url?.startsWith(base)) {
        if (`${request.url}/` !== base && request.url !== '/') return missing();
        response.writeHead(302, { Location: base });
        return response.end();
      }
      request.url = `/${request.url.slice(base.length)}`;
      return files(request, response, missing);
    };
    // The types of the middleware are Express's; it asks nothing beyond Node's own request and response.
    compress(request as never, response as never, answer);
  });
  // A client in this same process may be busy for seconds between two requests: the connection it keeps must still be there.
  server.keepAliveTimeout = 120_000;
  server.headersTimeout = 130_000;
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  return {
    url: `http://localhost:${address.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new CommandError(`Poort ${port} is al in gebruik. Stop wat daar draait, of kies een andere poort: PORT=4322 npm start`)
          : error,
      ),
    );
    server.listen(port, host, () => resolve());
  });
}
