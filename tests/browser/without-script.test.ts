import { describe, expect, it } from 'vitest';
import { wordsOfDay } from '../../src/i18n/dates.ts';
import { entryWithId } from '../site/entries.ts';
import { useBrowser, visit } from './harness.ts';
import { LAYOUTS } from './layouts.ts';

useBrowser();
const WITHOUT = { javaScriptEnabled: false };

describe('without JavaScript', () => {
  it.each(Object.entries(LAYOUTS))('the %s can be read', (_name, path) =>
    visit(path, WITHOUT, async ({ page }) => {
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
      expect(await page.locator('h1').innerText()).not.toBe('');
    }));

  it('the search page says what it needs and leads to plain pages', () =>
    visit('/zoeken/', WITHOUT, async ({ page }) => {
      expect(await page.locator('main').innerText()).toMatch(/JavaScript/);
      expect(await page.locator('main a[href$="/begrippen/"]').count()).toBeGreaterThan(0);
    }));

  it('the directory leads to the full list of every municipality', () =>
    visit('/sociale-kaart/', WITHOUT, async ({ page }) => {
      await page.locator('main a[href$="/sociale-kaart/leiden/"]').click();
      expect(await page.locator('main').getAttribute('data-entry-id')).toBe('gemeenten/leiden');
      expect(await page.locator('main a[href*="/voorzieningen/"]').count()).toBeGreaterThan(5);
    }));

  it('a short address leads to its page', () =>
    visit('/p/logeeropvang/', WITHOUT, async ({ page }) => {
      await page.waitForURL(/\/respijt\/logeeropvang\//, { timeout: 10_000 });
    }));

  it('the age of a text shows as a date', () =>
    visit('/respijt/logeeropvang/', WITHOUT, async ({ page }) => {
      expect(await page.locator('main').innerText()).toContain(wordsOfDay(entryWithId('artikelen/respijt/logeeropvang').writtenOn));
    }));
});

describe('with JavaScript', () => {
  it('a short address keeps its anchor', () =>
    visit('/p/logeeropvang/#doen', {}, async ({ page }) => {
      await page.waitForURL(/\/respijt\/logeeropvang\/#doen$/, { timeout: 10_000 });
    }));
});
