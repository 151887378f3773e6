import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { wordsOfDay } from '../../src/i18n/dates.ts';
import { entryWithId } from '../site/entries.ts';
import { TEST_DAY } from '../site/test-day.ts';
import { useBrowser, visit } from './harness.ts';

useBrowser();

/** What compareDocumentPosition says of a node that comes later. */
const FOLLOWING = 4;

const SLEEP = entryWithId('signalen/slecht-slapen').tick;
const TEMPER = entryWithId('signalen/prikkelbaar-of-boos').tick;
const DESPAIR = entryWithId('signalen/uitspraken-van-wanhoop').tick;

const tick = (page: Page, words: string) => page.getByRole('checkbox', { name: words }).check();
const result = (page: Page) => page.locator('#wat-nu');

describe('from signals to action', () => {
  it('gives no level when nothing is ticked', () =>
    visit('/signalen/', {}, async ({ page }) => {
      await page.getByRole('checkbox').first().waitFor();
      expect(await result(page).isVisible()).toBe(false);
      await tick(page, SLEEP);
      await page.getByRole('checkbox', { name: SLEEP }).uncheck();
      expect(await result(page).isVisible()).toBe(false);
      expect(await page.locator('[data-way-status]').innerText()).toMatch(/niet dat het goed gaat/);
    }));

  it('calls one light signal green, never says that all is well, and asks how long the carer can hold on', () =>
    visit('/signalen/', {}, async ({ page }) => {
      await tick(page, TEMPER);
      const text = await result(page).innerText();
      expect(text).toMatch(/Groen.*voorstel/);
      expect(text).toMatch(/zegt niet dat het goed gaat/);
      expect(text).toMatch(/hoe lang houdt u dit nog vol/);
      expect(text).toMatch(/Nog niet gelezen door: huisarts en aandachtsfunctionaris/);
    }));

  it('gives bad sleep the same colour whether it is ticked or answered', () =>
    visit('/signalen/', {}, async ({ page }) => {
      await tick(page, SLEEP);
      expect(await page.locator('[data-way-level="orange"]').isVisible()).toBe(true);
      expect(await page.locator('[data-way-list="open"]').innerText()).not.toMatch(/Slaapt de mantelzorger/);
      await page.getByRole('button', { name: 'Wis alles' }).click();
      await page.getByRole('radio', { name: 'Slecht of met onderbrekingen' }).check();
      expect(await page.locator('[data-way-level="orange"]').isVisible()).toBe(true);
    }));

  it('shows the signals behind orange, with what to ask, say and do', () =>
    visit('/signalen/', {}, async ({ page }) => {
      await tick(page, SLEEP);
      await tick(page, TEMPER);
      const text = await result(page).innerText();
      expect(text).toMatch(/Oranje.*voorstel/);
      for (const fold of await result(page).locator('summary').all()) await fold.click();
      expect(await result(page).innerText()).toContain(`Oranje. Signalen: ${SLEEP}; ${TEMPER}`);
      for (const heading of ['Deze week', 'Wat je vraagt', 'Zo zeg je het', 'Wat kan passen']) expect(text).toContain(heading);
    }));

  it('puts a red flag with its route at the top at once, and nothing lowers it', () =>
    visit('/signalen/', {}, async ({ page }) => {
      await tick(page, DESPAIR);
      await page.getByRole('radio', { name: 'Langer dan zes maanden' }).check();
      const alert = page.locator('#rode-vlag');
      expect(await alert.isVisible()).toBe(true);
      expect(await alert.locator('a[href$="/routes/mantelzorger-valt-uit/"]').count()).toBe(1);
      expect(await page.locator('[data-way-level="red"]').isVisible()).toBe(true);
      const order = await page.evaluate(() => document.querySelector('#rode-vlag')?.compareDocumentPosition(document.querySelector('[data-signal]') as Node));
      expect(order).toBe(FOLLOWING);
    }));

  it('says once what to do at a red flag: what stands in the alert is not repeated below it, and can be put on the list there', () =>
    visit('/signalen/', {}, async ({ page }) => {
      await tick(page, DESPAIR);
      await tick(page, SLEEP);
      const lines = (within: string) => page.locator(`${within} .way-actions > li`).allInnerTexts();
      const [urgent, below] = [await lines('#rode-vlag'), await lines('#wat-nu')];
      expect(Math.min(urgent.length, below.length)).toBeGreaterThan(0);
      expect(below.filter((line) => urgent.includes(line))).toEqual([]);
      expect(await page.locator('#wat-nu a.route-way[href$="/routes/mantelzorger-valt-uit/"]').count()).toBe(0);
      expect(await page.locator('#rode-vlag .list-add').count()).toBe(urgent.length);
      expect(await page.locator('.list-hint:visible').count()).toBe(1);
    }));

  it('keeps its longest parts folded', () =>
    visit('/signalen/', {}, async ({ page }) => {
      await tick(page, SLEEP);
      for (const part of ['[data-way-list="ask"]', '[data-way-list="reasons"]', '[data-way-summary]']) expect(await result(page).locator(part).isVisible()).toBe(false);
      expect(await page.locator('[data-way-bar]').evaluate((bar) => [getComputedStyle(bar).borderInlineStartWidth, getComputedStyle(bar).borderInlineStartColor === getComputedStyle(document.querySelector('.way-level-orange') as Element).borderInlineStartColor])).toEqual(['12px', true]);
      expect(await page.locator('.way-more-flags .nl-data-badge').count()).toBe(0);
    }));

  it('takes red from days to weeks, orange from a CSI of 7, and nothing from a wrong number', () =>
    visit('/signalen/', {}, async ({ page }) => {
      await page.getByLabel(/^CSI/).fill('77');
      expect(await page.locator('[data-score-says]').first().innerText()).toMatch(/heel getal/);
      expect(await result(page).isVisible()).toBe(false);
      await page.getByLabel(/^CSI/).fill('6');
      expect(await page.locator('[data-score-says]').first().innerText()).toMatch(/onder de grens.*sluit overbelasting niet uit/);
      expect(await result(page).isVisible()).toBe(false);
      await page.getByLabel(/^CSI/).fill('7');
      expect(await page.locator('[data-score-says]').first().innerText()).not.toMatch(/onder de grens/);
      expect(await page.locator('[data-way-level="orange"]').isVisible()).toBe(true);
      await page.getByRole('radio', { name: /Dagen tot weken/ }).check();
      expect(await page.locator('[data-way-level="red"]').isVisible()).toBe(true);
      expect(await page.getByLabel(/Zarit/i).count()).toBe(0);
    }));

  it('finds the desks of a postcode, and no request carries ticks or place', () =>
    visit('/signalen/', {}, async ({ page, requests }) => {
      await tick(page, SLEEP);
      await page.getByLabel('Plaats of postcode van de zorgvrager').fill('2316');
      await page.locator('[data-way-desks]').getByText('Loketten en hulp in Leiden').waitFor();
      expect(await page.locator('[data-way-desks] a[href^="tel:"]').count()).toBeGreaterThan(0);
      const named = await page.locator('[data-way-desks] .service-card-title a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(named).toHaveLength(new Set(named).size);
      expect(requests.filter((url) => /2316|slapen|slecht|\?/.test(url))).toEqual([]);
    }));

  it('copies a summary with facts and a date, without colour or diagnosis', () =>
    visit('/signalen/', { permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page }) => {
      await tick(page, SLEEP);
      await page.getByRole('radio', { name: 'Een tot zes maanden' }).check();
      await page.getByText('Samenvatting voor het zorgdossier').click();
      await page.getByRole('button', { name: 'Kopieer de samenvatting' }).click();
      await page.getByText('Gekopieerd.').waitFor();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toContain(`Mantelzorger, ${wordsOfDay(TEST_DAY)}\nGezien of gehoord:\n- ${SLEEP}`);
      expect(text).toContain('Een tot zes maanden');
      expect(text).not.toMatch(/oranje|rood|groen|overbelast/i);
    }));

  it('forgets everything with the page', () =>
    visit('/signalen/', {}, async ({ page }) => {
      await tick(page, SLEEP);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, location.hash])).toEqual([0, 0, '']);
      await page.reload();
      await page.getByRole('checkbox').first().waitFor();
      expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    }));

  it('works with the keyboard and says aloud what changed', () =>
    visit('/signalen/', {}, async ({ page }) => {
      await page.getByRole('checkbox').first().focus();
      await page.keyboard.press('Space');
      expect(await page.locator('[data-way-status][role="status"]').innerText()).toMatch(/Rood \(voorstel\), 1 punt/);
      await page.locator('[data-way-jump]').focus();
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#rode-vlag');
    }));

  it('fits 320 pixels', () =>
    visit('/signalen/', { viewport: { width: 320, height: 256 } }, async ({ page }) => {
      await tick(page, DESPAIR);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    }));

  it('has 112, 113 and Veilig Thuis and every signal in the page itself', () =>
    visit('/signalen/', { javaScriptEnabled: false }, async ({ page }) => {
      for (const number of ['112', '113', '08002000']) expect(await page.locator(`main a[href="tel:${number}"]`).first().isVisible()).toBe(true);
      expect(await page.locator('[data-signal] a').count()).toBeGreaterThan(20);
      expect(await page.locator('main input:visible, main button:visible').count()).toBe(0);
    }));
});

