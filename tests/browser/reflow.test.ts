import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { entryWithId } from '../site/entries.ts';
import { useBrowser, visit } from './harness.ts';

useBrowser();

/** A desk screen of 1280 by 1024 at 400 %, and the narrowest phone. */
const SIZES = { 'at 400 %': { width: 320, height: 256 }, 'at 320 pixels': { width: 320, height: 640 } };

/** Where a nurse ends up: with an answer, and with what she does with it. */
const ENDS: Record<string, { path: string; reached(page: Page): Promise<void> }> = {
  'the finder with results': { path: '/sociale-kaart/#plek=2316&nodig=dag&voor=dementie&leeftijd=80', reached: (page) => page.locator('[data-finder-state="ready"]').waitFor() },
  'signals with a level': {
    path: '/signalen/',
    async reached(page) {
      await page.getByRole('checkbox', { name: entryWithId('signalen/uitspraken-van-wanhoop').tick }).check();
      await page.locator('[data-way-level="red"]').waitFor();
    },
  },
  'a route at its end': {
    path: '/routes/mantelzorger-valt-uit/',
    async reached(page) {
      const answers = page.locator('[data-walk-now] .way-answers button');
      for (let step = 0; step < 12 && (await answers.count()) > 0; step += 1) await answers.last().click();
      expect(await answers.count()).toBe(0);
    },
  },
  'the list to leave behind': {
    path: '/respijt/als-de-mantelzorger-uitvalt/',
    async reached(page) {
      for (const button of await page.locator('.list-add').all()) if (await button.isVisible()) await button.click();
      await page.goto(new URL('/meegeeflijst/', page.url()).href);
      await page.locator('[data-list-item]').first().waitFor();
      await page.getByLabel(/regel van jezelf/).fill('Een-heel-lange-regel-zonder-een-enkele-spatie-erin-0612345678');
      await page.getByRole('button', { name: 'Zet erbij' }).click();
    },
  },
};

describe.each(Object.entries(ENDS))('%s', (_name, { path, reached }) => {
  it.each(Object.entries(SIZES))('needs no scrolling sideways, loses nothing and stays in sight %s', (_size, viewport) =>
    visit(path, { viewport }, async ({ page }) => {
      await reached(page);
      await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>('main details').forEach((fold) => (fold.open = true)));
      expect(await lost(page)).toEqual([]);
    }));
});

/** Text that is cut off or lies outside the screen, and what keeps hanging over more than a third of it. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const say = (what: string, item: Element) => `${what}: ${item.outerHTML.slice(0, 100)}`;
    const shown = [...document.querySelectorAll('main *, header *, footer *')].filter((item) => item.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && item.getBoundingClientRect().width > 1);
    const isSticky = (item: Element) => ['sticky', 'fixed'].includes(getComputedStyle(item).position);
    const cuts = (item: Element) => !['visible', 'auto', 'scroll'].includes(getComputedStyle(item).overflowX) && item.scrollWidth > item.clientWidth + 1;
    return [
      ...(document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} wide`] : []),
      ...shown.filter((item) => item.getBoundingClientRect().right > innerWidth + 1 || item.getBoundingClientRect().left < -1).map((item) => say('outside', item)),
      ...shown.filter(cuts).map((item) => say('cut off', item)),
      ...shown.filter((item) => isSticky(item) && item.getBoundingClientRect().height > innerHeight / 3).map((item) => say('hangs over', item)),
    ];
  });
}
