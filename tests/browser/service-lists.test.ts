import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser, visit } from './harness.ts';

useBrowser();
const SIGNAL = '/signalen/slecht-slapen/';

const places = (page: Page) => page.locator('.place-fold > summary h3').allInnerTexts();
const openPlaces = (page: Page) => page.locator('.place-fold[open] > summary h3').allInnerTexts();

describe('a list of services for the region', () => {
  it('is set out by municipality, names them in the order of the alphabet, and always has a number for the whole country', () =>
    visit(SIGNAL, { javaScriptEnabled: false }, async ({ page }) => {
      const names = await places(page);
      expect(names.length).toBeGreaterThan(1);
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nl')));
      expect(await page.locator('.service-list > ul a[href^="tel:"]').first().isVisible()).toBe(true);
      await page.locator('.place-fold > summary').last().click();
      expect(await page.locator('.place-fold').last().locator('.service-card').first().isVisible()).toBe(true);
    }));

  it('puts the municipality of a place that this device remembers first, open, and asks nothing of the network for it', () =>
    visit('/sociale-kaart/#plek=3761', {}, async ({ page, requests }) => {
      await page.locator('[data-finder-state="ready"]').waitFor();
      await page.getByRole('button', { name: 'Onthoud deze plaats op dit apparaat' }).click();
      await page.goto(new URL(SIGNAL, page.url()).href);
      await page.getByText('Soest staat vooraan').waitFor();
      expect([(await places(page))[0], await openPlaces(page)]).toEqual(['Soest', ['Soest']]);
      expect(requests.slice(requests.findIndex((url) => url.endsWith(SIGNAL))).filter((url) => url.includes('/gegevens/'))).toEqual([]);
    }));

  it('says where to look when nothing stands apart for the remembered municipality', () =>
    visit('/sociale-kaart/#plek=amersfoort', {}, async ({ page }) => {
      await page.locator('[data-finder-state="ready"]').waitFor();
      await page.getByRole('button', { name: 'Onthoud deze plaats op dit apparaat' }).click();
      await page.goto(new URL(SIGNAL, page.url()).href);
      expect(await page.getByRole('link', { name: 'Alles in Amersfoort' }).getAttribute('href')).toMatch(/\/sociale-kaart\/amersfoort\/$/);
      expect(await openPlaces(page)).toEqual([]);
    }));
});
