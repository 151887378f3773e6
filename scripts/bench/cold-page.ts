import type { Browser, CDPSession, Page } from 'playwright-core';

/** A phone's line, as the browser pretends to have it. */
export interface Line {
  /** Bytes per second, each way. */
  throughput: number;
  /** Milliseconds that an answer waits before its first byte. */
  latency: number;
}

/** One answer that came over the line. */
export interface Received {
  url: string;
  /** Bytes over the line, compressed, with the answer's headers. */
  bytes: number;
  milliseconds: number;
  /** How it was packed, `br` for brotli; null for what came as it is. */
  packing: string | null;
}

/** A page of a site on a device that never saw it. */
export interface ColdPage {
  page: Page;
  /** What came so far, the page itself included. */
  received(): Received[];
  /** Milliseconds since the page was asked for, when it could be used: an element is in sight, and its frame was painted. */
  inSight(selector: string): Promise<number>;
}

/** A nurse's phone: the narrowest that the site is made for. */
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

/**
 * Opens a page in a browser of its own, with an empty cache and without a service worker, over the line that is asked for, and closes it.
 * @param line null for the machine's own
 * @throws when an answer came faster than the line lets it: then nothing that was measured is true
 */
export async function visitCold<T>(browser: Browser, url: string, line: Line | null, work: (visit: ColdPage) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const received = await record(session);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (line) await session.send('Network.emulateNetworkConditions', { offline: false, latency: line.latency, downloadThroughput: line.throughput, uploadThroughput: line.throughput });
    await page.goto(url, { waitUntil: 'commit' });
    const inSight = async (selector: string) => {
      const handle = await page.waitForFunction((wanted) => document.querySelector(wanted)?.checkVisibility() && performance.getEntriesByName('first-contentful-paint').length > 0 && performance.now(), selector, { polling: 'raf' });
      return Number(await handle.jsonValue());
    };
    const result = await work({ page, received: () => received, inSight });
    const early = line && received.find(({ milliseconds }) => milliseconds < line.latency);
    if (early) throw new Error(`${early.url} came in ${Math.round(early.milliseconds)} ms: the browser did not slow the line down.`);
    return result;
  } finally {
    await context.close();
  }
}

/** Writes down every answer when it is there. */
async function record(session: CDPSession): Promise<Received[]> {
  const received: Received[] = [];
  const open = new Map<string, { url: string; asked: number; packing: string | null }>();
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => void (request.url.startsWith('http') && open.set(requestId, { url: request.url, asked: timestamp, packing: null })));
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const item = open.get(requestId);
    const [, packing = null] = Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'content-encoding') ?? [];
    if (item) item.packing = packing;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const item = open.get(requestId);
    if (item) received.push({ url: item.url, bytes: encodedDataLength, milliseconds: (timestamp - item.asked) * 1000, packing: item.packing });
  });
  await session.send('Network.enable');
  return received;
}
