import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { phoneToShow } from '../../src/domain/who-to-call.ts';
import { entryWithId } from '../site/entries.ts';
import { axeFindings } from './axe.ts';
import { serveRegion } from './directory-part.ts';
import { useBrowser, visit } from './harness.ts';

useBrowser();

const FOUND = '/sociale-kaart/#plek=2316&nodig=nacht&voor=psychisch';

/** Asks for a day in a municipality whose region has nothing of its own, and waits for what is further away. */
async function nothingInWassenaar(page: Page): Promise<void> {
  await serveRegion(page, 'haaglanden', () => []);
  await page.goto(new URL('sociale-kaart/#plek=Wassenaar&nodig=dag', inject('siteUrl')).href);
  await page.locator('[data-finder-elsewhere] [data-service-id]').first().waitFor();
}

const ready = (page: Page) => page.locator('[data-finder-state="ready"]').waitFor();

/** Every way in which the finder can answer: how to come there, and what shows that it is so. */
const STATES: Record<string, { path: string; reached(page: Page): Promise<void> }> = {
  'places to choose from': {
    path: '/sociale-kaart/',
    async reached(page) {
      await page.getByRole('combobox').fill('soest');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  'a postcode in two municipalities': {
    path: '/sociale-kaart/',
    async reached(page) {
      await page.route('**/gegevens/plaatsen/2.json', (route) =>
        route.fulfill({ json: { municipalities: [['leiden', 'Leiden', 'leidse-regio'], ['soest', 'Soest', 'eemland']], places: [['Hier', 0, 5216, 449, [2735]], ['Daar', 1, 5217, 529, [2735]]] } }),
      );
      await page.getByRole('combobox').fill('2735');
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: 'Daar, gemeente Soest' }).waitFor();
      await ready(page);
    },
  },
  'a place that nobody knows': { path: '/sociale-kaart/#plek=lieden', reached: (page) => page.getByRole('button', { name: 'Bedoel je Leiden?' }).waitFor() },
  results: { path: FOUND, reached: ready },
  'results with every filter': { path: '/sociale-kaart/#plek=leiden&nodig=dag&voor=dementie&leeftijd=80&indicatie=wmo&zorg=toezicht,nachtzorg', reached: ready },
  'help today': { path: '/sociale-kaart/#plek=leiden&nodig=nu', reached: ready },
  'nothing here, alternatives elsewhere': { path: '/', reached: nothingInWassenaar },
  nothing: { path: '/sociale-kaart/#plek=leiden&zoek=xyzzy', reached: (page) => page.locator('[data-finder-state="empty"]').waitFor() },
  'a lost connection': {
    path: '/sociale-kaart/',
    async reached(page) {
      await page.route('**/gegevens/sociale-kaart/*', (route) => route.abort());
      await page.locator('.finder-chip', { hasText: 'Een dag elders' }).click();
      await page.locator('[data-finder-state="error"]').waitFor();
    },
  },
};

describe.each(Object.entries(STATES))('%s', (_name, { path, reached }) => {
  it('gives axe nothing to find, in light and dark, with all that is folded opened', () =>
    visit(path, { colorScheme: 'light', reducedMotion: 'reduce' }, async ({ page }) => {
      await reached(page);
      await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>('main details').forEach((fold) => (fold.open = true)));
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page)).toEqual([]);
    }));
});

describe('what a screen reader is told', () => {
  it('is the count in one polite region that stays, then headings with lists of named links', () =>
    visit(FOUND, {}, async ({ page, context }) => {
      await ready(page);
      const tree = await page.locator('[data-finder]').ariaSnapshot();
      for (const line of [
        /- combobox "Waar woont de zorgvrager\?"/,
        /- group "Wat is er nodig\?":/,
        /- radio "Nacht of weekend" \[checked\]/,
        /- status: "?In Leiden vonden we \d+ plek/,
        /- heading "Kan de zorg overnemen in Leiden" \[level=2\][\s\S]*?- list:\n\s+- listitem:/,
        /- link "[^"]+":\n\s+- \/url: \/voorzieningen\/respijthuis-leiden\//,
        /- link "[\d ]+":\n\s+- \/url: tel:/,
      ])
        expect(tree).toMatch(line);
      const session = await context.newCDPSession(page);
      const { root } = await session.send('DOM.getDocument');
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '[data-finder-status]' });
      const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId, role: 'status' });
      expect(nodes[0]?.properties?.find(({ name }) => name === 'live')?.value.value).toBe('polite');
      // A region that is made anew is not read: the same one says the next count.
      await page.evaluate(() => document.querySelector('[data-finder-status]')?.setAttribute('data-same', ''));
      const before = await page.locator('[data-finder-status]').innerText();
      await page.locator('.finder-chip', { hasText: 'Een dag elders' }).click();
      await expect.poll(() => page.locator('[data-finder-status][data-same]').innerText()).not.toBe(before);
    }));

  it('is what was found elsewhere too, in the same region, after the rest', () =>
    visit('/', {}, async ({ page }) => {
      await nothingInWassenaar(page);
      const near = page.locator('[data-finder-elsewhere]');
      expect(await page.getByRole('status').filter({ hasText: 'Wassenaar' }).innerText()).toMatch(/^In onze bronnen vonden we in Wassenaar niets .*\. .* in een andere gemeente/);
      expect(await near.ariaSnapshot()).toMatch(/^- heading "Dichtstbij in een andere gemeente" \[level=2\]/);
      await near.getByRole('button', { name: 'Kijk ook in de regio’s eromheen' }).click();
      expect(await page.locator(':focus').innerText()).toBe('Dichtstbij in een andere gemeente');
    }));
});

describe('on paper', () => {
  it('stand the answer and its numbers, and nothing to press', () =>
    visit(FOUND, {}, async ({ page }) => {
      await ready(page);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('main :is(button, input, [role=listbox]):visible').count()).toBe(0);
      const sheet = await page.locator('main').innerText();
      for (const words of [/In Leiden vonden we \d+ plek/, /Eerste stap/, /Wie je belt/]) expect(sheet).toMatch(words);
      for (const words of [entryWithId('voorzieningen/respijthuis-leiden').title, phoneToShow(entryWithId('voorzieningen/mantelzorglijn').phones)?.number]) expect(sheet).toContain(words);
      expect(sheet).not.toMatch(/Alles per gemeente|Vul in wat je weet/);
    }));
});

describe('for who wants no movement', () => {
  it('the way to the results is a jump, and nothing on the page moves', () =>
    visit(FOUND, { reducedMotion: 'reduce' }, async ({ page }) => {
      await ready(page);
      const top = await page.evaluate(() => {
        document.querySelector<HTMLButtonElement>('[data-finder-bar] button')?.click();
        return document.querySelector('#gevonden')?.getBoundingClientRect().top;
      });
      expect(Math.abs(top ?? Infinity)).toBeLessThan(40);
      const moving = () => page.evaluate(() => [...document.querySelectorAll('*')].filter((item) => getComputedStyle(item).transitionDuration.split(', ').some((time) => parseFloat(time) > 0) || getComputedStyle(item).animationName !== 'none').length);
      expect(await moving()).toBe(0);
    }));
});
