import { describe, expect, inject, it } from 'vitest';
import { useBrowser, visit } from './harness.ts';

useBrowser();

const SECRET = 'xgeheimx';
const MARKUP = `<img src=x onerror=document.title='${SECRET}'>"'><script>document.title=1</script>${SECRET}`;
const ODD = ['constructor', '__proto__', 'toString', 'title:a^b~9', '+ -* ?', '%', '%E0%A4%A', "$& $' $`", '\u202E\u0000', 'a'.repeat(5000), '[[((', '🙂'.repeat(300)];

const PLACES: Record<string, { path: string; settled: string }> = {
  search: { path: '/zoeken/#q=', settled: '[data-search-state]:not([data-search-state="loading"])' },
  finder: { path: '/sociale-kaart/#plek=', settled: 'main' },
  'finder, in words': { path: '/sociale-kaart/#plek=2316&zoek=', settled: 'main' },
  'list of lines': { path: '/meegeeflijst/#eigen=', settled: 'main' },
  'list of services': { path: '/meegeeflijst/#diensten=', settled: 'main' },
  'list of sentences': { path: '/meegeeflijst/#zinnen=', settled: 'main' },
  article: { path: '/overbelasting/van-signaal-naar-actie/#', settled: 'main' },
  'short address': { path: '/p/logeeropvang/#', settled: 'main' },
};

/** The places whose scripts each read a fragment in a way of their own. */
const READERS = ['search', 'finder, in words', 'list of lines'];

describe.each(Object.entries(PLACES))('a hostile fragment on the %s', (_name, { path, settled }) => {
  it('stays text, breaks nothing and goes nowhere', () =>
    visit(`${path}${encodeURIComponent(MARKUP)}`, {}, async ({ page, requests, problems }) => {
      await page.locator(settled).first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.locator('img[src="x"], main script:not([src]), [onerror]').count()).toBe(0);
      expect(requests.filter((url) => new URL(url).origin !== new URL(inject('siteUrl')).origin)).toEqual([]);
      expect(requests.filter((url) => url.split('#')[0]?.includes(SECRET))).toEqual([]);
      expect(problems).toEqual([]);
    }));
});

describe.each(Object.entries(PLACES).filter(([name]) => READERS.includes(name)))('the fragment of the %s', (_name, { path, settled }) => {
  it('may hold any signs', () =>
    visit(path, {}, async ({ page, problems }) => {
      for (const odd of ODD) {
        const sent = odd.startsWith('%') ? odd : encodeURIComponent(odd);
        await page.goto('about:blank');
        await page.goto(new URL(`${path.slice(1)}${sent}`, inject('siteUrl')).href);
        await page.locator(settled).first().waitFor();
        await page.waitForLoadState('networkidle');
      }
      expect(problems).toEqual([]);
      expect(await page.locator('[data-search-state="error"]').count()).toBe(0);
    }));
});

describe('a query that came in the address itself', () => {
  it('moves to the fragment before anything else is asked for, and is in no later request or referrer', () =>
    visit(`/zoeken/?q=${encodeURIComponent(MARKUP)}`, {}, async ({ page, requests, problems }) => {
      await page.locator('[data-search-state]:not([data-search-state="loading"])').waitFor();
      await page.waitForLoadState('networkidle');
      expect(new URL(page.url()).search).toBe('');
      expect(await page.locator('img[src="x"], main script:not([src]), [onerror]').count()).toBe(0);
      expect(requests.slice(1).filter((url) => url.split('#')[0]?.includes(SECRET))).toEqual([]);
      expect(problems).toEqual([]);
    }));
});
