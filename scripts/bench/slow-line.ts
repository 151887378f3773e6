import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { BENCH_WORDS } from '../../src/i18n/bench.ts';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../server.ts';
import { type ColdPage, type Line, visitCold } from './cold-page.ts';
import { median } from './measure.ts';
import { enginesOf } from './search-cost.ts';

/** What a nurse's first visit costs on one bar of signal; a limit is null where none was set. */
export interface SlowLineCost {
  what: string;
  unit: 's' | 'bytes';
  /** Median of the rounds. */
  value: number;
  limit: number | null;
}

const { slow: words } = BENCH_WORDS;

/** 400 kbit/s each way, and 400 ms before anything comes. */
export const SLOW_LINE: Line = { throughput: 50_000, latency: 400 };

/** When a page can be used: what it is for is painted and in sight, and the scripts that it is for have run. */
const PAGES = [
  // The scripts of a page run before its document is called ready; the search field then keeps what is typed off the line.
  { what: words.home, path: '', limit: 3, usable: async ({ page, inSight }: ColdPage) => Math.max(await inSight('main h1'), await inSight('[data-search-form] input'), await documentReady(page)) },
  // Its boxes to tick, and the buttons of a route, are made by the page's script.
  { what: words.signals, path: 'signalen/', limit: null, usable: ({ inSight }: ColdPage) => inSight('main input[type=checkbox]') },
  { what: words.route, path: 'routes/mantelzorger-valt-uit/', limit: null, usable: ({ inSight }: ColdPage) => inSight('[data-walk] .way-answers button') },
] as const;

const FINDER = { path: 'sociale-kaart/', place: '2316', field: '#plek', answer: '[data-finder-state=ready] [data-finder-results] .finder-step-text', seconds: 5, bytes: 70_000, dataBytes: 25_000 };

/**
 * Measures cold visits to a built site over a slow line, in a browser: an empty cache and no service worker, each page by itself.
 * @throws when the browser did not slow every answer down, or the site came unpacked
 */
export async function measureSlowLine(siteDir: string, rounds: number): Promise<SlowLineCost[]> {
  const engines = enginesOf(siteDir);
  const server = await serveSite(siteDir, 0);
  const browser = await launchBrowser();
  try {
    await checkLine(browser, server.url, siteDir);
    const costs: SlowLineCost[] = [];
    for (const { what, path: address, limit, usable } of PAGES) {
      const seconds = await inRounds(rounds, () => visitCold(browser, server.url + address, SLOW_LINE, async (visit) => (await usable(visit)) / 1000));
      costs.push({ what, unit: 's', value: median(seconds), limit });
    }
    const finder = await inRounds(rounds, () => visitCold(browser, server.url + FINDER.path, SLOW_LINE, lookUp));
    const of = (key: keyof (typeof finder)[number]) => median(finder.map((round) => round[key]));
    return [
      ...costs,
      { what: words.step, unit: 's', value: of('seconds'), limit: FINDER.seconds },
      { what: words.answer, unit: 'bytes', value: of('bytes'), limit: FINDER.bytes },
      { what: words.data, unit: 'bytes', value: of('dataBytes'), limit: FINDER.dataBytes },
      { what: words.enginesBefore, unit: 'bytes', value: of('enginesBefore'), limit: 0 },
      { what: words.enginesAfter, unit: 'bytes', value: of('enginesAfter'), limit: null },
    ];
  } finally {
    await browser.close();
    await server.close();
  }

  /** A place typed as soon as there is a field, then words: what each asked of the line. */
  async function lookUp({ page, inSight, received }: ColdPage) {
    await inSight(FINDER.field);
    await page.locator(FINDER.field).pressSequentially(FINDER.place);
    const seconds = (await inSight(FINDER.answer)) / 1000;
    await page.waitForLoadState('networkidle');
    const answered = [...received()];
    await page.locator('.finder-more summary').click();
    await page.getByLabel(/^Woorden/).fill('mantelzorg');
    await inSight('[data-finder-state=ready], [data-finder-state=empty]');
    const bytes = (isCounted: (url: string) => boolean, list = answered) => list.filter(({ url }) => isCounted(url)).reduce((sum, item) => sum + item.bytes, 0);
    const isEngine = (url: string) => url.includes('/gegevens/zoeken/') || engines.some((file) => url.endsWith(file));
    return { seconds, bytes: bytes(() => true), dataBytes: bytes((url) => url.includes('/gegevens/')), enginesBefore: bytes(isEngine), enginesAfter: bytes(isEngine, received()) };
  }
}

/** Milliseconds since the page was asked for, when its document was read and its scripts had run. */
function documentReady(page: Page): Promise<number> {
  return page.waitForLoadState('domcontentloaded').then(() => page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).domContentLoadedEventEnd));
}

/** Takes a file of this size over the line, and the pages' packing along with it: a browser that does not slow down measures nothing. */
async function checkLine(browser: Browser, url: string, siteDir: string): Promise<void> {
  const [large] = readdirSync(path.join(siteDir, 'pagefind')).filter((file) => statSync(path.join(siteDir, 'pagefind', file)).size > SLOW_LINE.throughput && file.endsWith('.pagefind'));
  if (!large) throw new Error(`${siteDir}/pagefind holds no packed file that takes a second.`);
  await visitCold(browser, url, SLOW_LINE, async ({ page, received }) => {
    await page.waitForLoadState('networkidle');
    await page.evaluate(async (address) => void (await (await fetch(address)).arrayBuffer()), `pagefind/${large}`);
    const taken = received().find((item) => item.url.endsWith(large));
    if (!taken || taken.milliseconds < (taken.bytes / SLOW_LINE.throughput) * 1000) throw new Error(`${large} came in ${Math.round(taken?.milliseconds ?? 0)} ms: the browser did not slow the line down.`);
    if (received()[0]?.packing !== 'br') throw new Error('The site came without brotli.');
  });
}

async function inRounds<T>(rounds: number, round: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let at = 0; at < rounds; at += 1) results.push(await round());
  return results;
}
