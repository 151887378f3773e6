import { describe, expect, it } from 'vitest';
import { useBrowser, visit } from './harness.ts';

useBrowser();
const DESK = { viewport: { width: 1280, height: 800 }, hasTouch: false };
const ARTICLE = '/respijt/logeeropvang/';

describe('the menu on a phone', () => {
  it('opens without moving the button from under the thumb, and below the whole width of the header', () =>
    visit(ARTICLE, {}, async ({ page }) => {
      const button = page.locator('.menu summary');
      const before = await button.boundingBox();
      await button.click();
      expect(await button.boundingBox()).toEqual(before);
      expect(await page.locator('.menu nav').boundingBox()).toMatchObject({ x: 0, width: 360 });
    }));
});

describe('the edges of a page on a wide screen', () => {
  const left = (selector: string) => `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((part) => part.checkVisibility()).map((part) => Math.round(part.getBoundingClientRect().left))`;

  it.each(['/begrippen/', '/bronnen/', '/convenanten/', '/signalen/', '/respijt/', '/redactie/', '/sociale-kaart/'])('begin at one line on %s', (path) =>
    visit(path, DESK, async ({ page }) => {
      expect([...new Set(await page.evaluate<number[]>(left('main > :not(script, noscript)')))]).toEqual([112]);
    }));

  it('bring the foot of an article below its text, and no wider', () =>
    visit(ARTICLE, DESK, async ({ page }) => {
      const [text] = await page.evaluate<number[]>(left('.prose'));
      expect([...new Set(await page.evaluate<number[]>(left('.about, .sources, .related, .page-foot')))]).toEqual([text]);
      const width = (selector: string) => page.locator(selector).first().evaluate((part) => part.getBoundingClientRect().width);
      expect(await width('.sources')).toBeLessThanOrEqual(await width('.prose'));
    }));
});

it.each(['/', ARTICLE, '/modules/m03-signalen-van-overbelasting/', '/convenanten/', '/redactie/', '/meegeeflijst/'])('%s is no wider than a sheet of A4 when it is printed', (path) =>
  visit(path, { viewport: { width: 658, height: 994 }, hasTouch: false }, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(658);
  }));

describe('the permanent link of a heading', () => {
  const LINK = '.heading:has(#doen) > .heading-link';
  const opacity = `getComputedStyle(document.querySelector(${JSON.stringify(LINK)})).opacity`;

  it('shows when a mouse is over its heading, and not before', () =>
    visit(ARTICLE, DESK, async ({ page }) => {
      expect(await page.evaluate(opacity)).toBe('0');
      await page.locator('#doen').hover();
      expect(await page.evaluate(opacity)).toBe('1');
    }));

  it('is out of the way of a finger, and there for a keyboard, which copies the permanent address with it', () =>
    visit(ARTICLE, { isMobile: true }, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const clip = `getComputedStyle(document.querySelector(${JSON.stringify(LINK)})).clipPath`;
      expect(await page.evaluate(clip)).not.toBe('none');
      await page.locator('.contents a').last().focus();
      for (let step = 0; step < 40 && !(await page.locator(LINK).evaluate((link) => link === document.activeElement)); step++) await page.keyboard.press('Tab');
      expect([await page.evaluate(clip), await page.evaluate(opacity)]).toEqual(['none', '1']);
      await page.keyboard.press('Enter');
      await page.locator('[data-copy-status]', { hasText: 'Gekopieerd' }).waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/\/p\/logeeropvang\/#doen$/);
    }));

  it('comes to a finger that taps the heading, and copies the permanent address', () =>
    visit(ARTICLE, { isMobile: true, hasTouch: true }, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.locator('#doen').tap();
      await page.locator(LINK).tap();
      await page.locator('[data-copy-status]', { hasText: 'Gekopieerd' }).waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/\/p\/logeeropvang\/#doen$/);
    }));
});

describe('a mark behind a word', () => {
  it('never stands alone on a line of a phone: neither the number of a source nor the plus', () =>
    visit(ARTICLE, {}, async ({ page }) => {
      const alone = await page.evaluate(() => {
        const lines = (range: Range) => [...range.getClientRects()].filter(({ width }) => width > 1);
        return [...document.querySelectorAll('.prose .source-ref, .list-end > .list-add')].filter((mark) => {
          const block = mark.closest('p, li, td') as Element;
          const end = document.createRange();
          end.setStart(block, 0);
          end.setEndBefore(mark);
          const box = mark.getBoundingClientRect();
          const last = lines(end).at(-1);
          return last !== undefined && last.bottom <= box.top + 1;
        }).map((mark) => mark.parentElement?.textContent);
      });
      expect(alone).toEqual([]);
    }));
});
