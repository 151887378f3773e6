import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { HandoverService } from '../../src/domain/handover-service.ts';
import { LIST_PAGE_WORDS } from '../../src/i18n/list-page.ts';
import { entryWithId } from '../site/entries.ts';
import { useBrowser, visit } from './harness.ts';

useBrowser();
const ARTICLE = '/overbelasting/van-signaal-naar-actie/';

const put = async (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();
/** A step, a sentence and a service; services may stand folded. */
const putOneOfEach = async (page: Page) => {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
  });
  for (const place of ['.steps', '.say-it', '.service-card']) await page.locator(`${place} .list-add`).first().click();
};
const toList = async (page: Page) => {
  await page.getByRole('link', { name: /^Meegeeflijst \(\d+\)$/ }).click();
  await page.locator('[data-list-sheet]').waitFor();
};

/** The contrast of two colours as WCAG counts it. */
function contrast(...colours: [string, string]): number {
  const [light, dark] = colours.map((colour) => {
    const [red, green, blue] = (colour.match(/\d+/g) ?? []).map((part) => (Number(part) / 255 <= 0.04045 ? Number(part) / 255 / 12.92 : ((Number(part) / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }).sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('the list to leave behind', () => {
  it('takes a step, a sentence and a service, and prints numbers with who may call and when it was made', () =>
    visit(ARTICLE, {}, async ({ page }) => {
      await putOneOfEach(page);
      await toList(page);
      await page.getByLabel(/regel van jezelf/).fill('Sleutel ligt bij de buren');
      await page.getByRole('button', { name: 'Zet erbij' }).click();
      await page.locator('[data-list-item]').nth(3).waitFor();
      await page.emulateMedia({ media: 'print' });
      const sheet = await page.locator('main').innerText();
      for (const words of ['Bellen', 'Stappen', 'Zinnen', 'Sleutel ligt bij de buren', 'Controleer of dit nog klopt']) expect(sheet).toContain(words);
      expect(sheet).not.toMatch(/Wis de lijst|Bewaar de lijst|Haal weg/);
      expect(await page.locator('[data-list-item="service"]').innerText()).toMatch(/m(ag|ogen) bellen|alleen voor|bekend/);
      // What speaks to the nurse stands on a sheet of its own, that stays with her.
      expect(await page.locator('.handover-yours [data-list-item]').evaluateAll((items) => items.map((item) => item.getAttribute('data-list-item')))).toEqual(['step', 'sentence']);
      expect(await page.locator('.handover-yours').evaluate((sheet) => getComputedStyle(sheet).breakBefore)).toBe('page');
    }));

  it('says aloud what was put on and takes it off again', () =>
    visit(ARTICLE, {}, async ({ page }) => {
      await put(page, /^Zet op de meegeeflijst/);
      expect(await page.locator('body > p.visually-hidden[role="status"]').innerText()).toMatch(/Er staat nu één ding op/);
      await put(page, /Haal van de meegeeflijst$/);
      expect(await page.getByRole('link', { name: /^Meegeeflijst \(/ }).count()).toBe(0);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    }));

  it('says once what the plus does, above the first, and leads to the list from the one that was tapped', () =>
    visit(ARTICLE, {}, async ({ page }) => {
      expect(await page.getByText(/^Met \+ zet je iets op de meegeeflijst/).count()).toBe(1);
      const [hint, first] = await Promise.all([page.locator('.list-hint').boundingBox(), page.locator('.list-add').first().boundingBox()]);
      expect((hint?.y ?? 0) + (hint?.height ?? 0)).toBeLessThan((first?.y ?? 0) + (first?.height ?? 0));
      expect(Math.min(first?.width ?? 0, first?.height ?? 0)).toBeGreaterThanOrEqual(44);
      await page.locator('.list-add').nth(1).click();
      expect(await page.locator('.list-add[data-on="true"]').innerText()).toContain('Op de lijst');
      await page.getByRole('link', { name: 'Naar de lijst (1)' }).click();
      await page.locator('[data-list-sheet]').waitFor();
    }));

  it('leaves every step and sentence as it was written', async () => {
    const texts = (page: Page) =>
      page.locator('.steps ol > li, .say-it li').evaluateAll((lines) =>
        lines.map((line) => {
          const copy = line.cloneNode(true) as Element;
          for (const part of copy.querySelectorAll('[data-list-part]')) part.remove();
          return copy.textContent.replace(/\s+/g, ' ').trim();
        }),
      );
    const written = await visit(ARTICLE, { javaScriptEnabled: false }, ({ page }) => texts(page));
    expect(written.length).toBeGreaterThan(5);
    expect(await visit(ARTICLE, {}, async ({ page }) => (await page.locator('.list-add').first().waitFor(), texts(page)))).toEqual(written);
  });

  it('is seen in the header, and so is the way past it', () =>
    visit(ARTICLE, {}, async ({ page }) => {
      await put(page, /^Zet op de meegeeflijst/);
      const colours = await page.evaluate(() => [...document.querySelectorAll('.list-link, .nl-skip-link')].map((link) => [getComputedStyle(link).color, getComputedStyle(link.closest('.site-header') ?? link).backgroundColor]));
      expect(colours).toHaveLength(2);
      for (const [ink, ground] of colours) expect(contrast(ink as string, ground as string)).toBeGreaterThan(4.5);
    }));

  it('takes a service from its own page', () =>
    visit('/voorzieningen/respijthuis-leiden/', {}, async ({ page }) => {
      await page.locator('.first-step').getByRole('button', { name: /^Zet op de meegeeflijst/ }).click();
      await toList(page);
      expect(await page.locator('[data-list-item="service"]').innerText()).toContain(entryWithId('voorzieningen/respijthuis-leiden').title);
    }));

  it('stays in the tab, and on the device only after she chose so', () =>
    visit(ARTICLE, {}, async ({ page }) => {
      await put(page, /^Zet op de meegeeflijst/);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 1]);
      await toList(page);
      await page.getByLabel('Bewaar de lijst op dit apparaat').check();
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([1, 0]);
      await page.getByLabel('Bewaar de lijst op dit apparaat').uncheck();
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 1]);
      await page.getByRole('button', { name: 'Wis de lijst' }).click();
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    }));

  it('can be put back after it was wiped or a line was taken off, and stays on the device if it was kept there', () =>
    visit(ARTICLE, {}, async ({ page }) => {
      await putOneOfEach(page);
      await toList(page);
      await page.getByLabel('Bewaar de lijst op dit apparaat').check();
      const count = () => page.locator('[data-list-item]').count();
      const undo = page.getByRole('button', { name: 'Zet terug' });
      await page.getByRole('button', { name: /^Haal weg/ }).first().click();
      await expect.poll(count).toBe(2);
      await undo.click();
      await expect.poll(count).toBe(3);
      await page.getByRole('button', { name: 'Wis de lijst' }).click();
      await expect.poll(count).toBe(0);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.activeElement?.textContent])).toEqual([0, 0, 'Zet terug']);
      await page.keyboard.press('Enter');
      await expect.poll(count).toBe(3);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([1, 0]);
      expect(await page.getByLabel('Bewaar de lijst op dit apparaat').isChecked()).toBe(true);
    }));

  it('is printed from its top, and has the site of a service without a number, and never tells to call it', () =>
    visit('/meegeeflijst/', {}, async ({ page }) => {
      const service = { path: '/voorzieningen/zonder-nummer/', title: 'Zonder nummer', code: 'dienst-zonder-nummer', organization: null, firstStep: null, applicants: [], status: 'unknown', freshness: 'unverified', phones: [], hours: null, website: 'https://www.voorbeeld.nl/' };
      await page.route('**/gegevens/meegeven/voorzieningen.json', (route) => route.fulfill({ json: [service] }));
      await page.evaluate((item) => sessionStorage.setItem('meegeeflijst', JSON.stringify([item])), { kind: 'service', path: service.path, title: service.title });
      await page.reload();
      const entry = page.locator('[data-list-item="service"]');
      await entry.waitFor();
      const [print, sheet] = await Promise.all([page.getByRole('button', { name: 'Druk af' }).boundingBox(), page.locator('[data-list-sheet]').boundingBox()]);
      expect(print?.y).toBeLessThan(sheet?.y ?? 0);
      expect(await entry.getByRole('link', { name: /^voorbeeld\.nl/ }).getAttribute('rel')).toBe('external noreferrer');
      expect(await entry.innerText()).toMatch(/vraag eerst na/);
      expect(await entry.innerText()).not.toMatch(/bij het bellen/);
      await page.emulateMedia({ media: 'print' });
      expect(await entry.innerText()).toMatch(/voorbeeld\.nl/);
    }));

  it('says when a number is answered, and that nobody checked it', () =>
    visit('/meegeeflijst/', {}, async ({ page }) => {
      const service: HandoverService = { path: '/voorzieningen/met-nummer/', title: 'Met nummer', code: 'dienst-met-nummer', organization: null, firstStep: null, applicants: [], status: 'unknown', sureUntil: null, phones: [{ number: '071 123 45 67', callers: ['anyone'], purpose: null }], hours: 'Werkdagen 9 tot 17 uur.', website: null };
      await page.route('**/gegevens/meegeven/voorzieningen.json', (route) => route.fulfill({ json: [service] }));
      await page.evaluate((item) => sessionStorage.setItem('meegeeflijst', JSON.stringify([item])), { kind: 'service', path: service.path, title: service.title });
      await page.reload();
      const entry = page.locator('[data-list-item="service"]');
      for (const said of ['Tijden: Werkdagen 9 tot 17 uur.', LIST_PAGE_WORDS.unchecked]) await entry.getByText(said, { exact: true }).waitFor();
    }));

  it('goes along in a link without own lines, and another browser reads it', async () => {
    const link = await visit(ARTICLE, {}, async ({ page, requests }) => {
      await putOneOfEach(page);
      await toList(page);
      await page.getByLabel(/regel van jezelf/).fill('Mevrouw Jansen');
      await page.getByRole('button', { name: 'Zet erbij' }).click();
      await page.getByRole('button', { name: 'Maak en kopieer de link' }).click();
      const field = page.getByLabel('Link naar deze lijst');
      await field.waitFor();
      expect(requests.filter((url) => /dienst-|Jansen|diensten=/.test(url))).toEqual([]);
      return field.inputValue();
    });
    expect(link).toMatch(/\/meegeeflijst\/#diensten=dienst-[a-z0-9-]+&zinnen=[a-z0-9,]+$/);
    await visit(`/meegeeflijst/${new URL(link).hash}`, {}, async ({ page }) => {
      await page.locator('[data-list-item]').nth(2).waitFor();
      expect(await page.locator('main').innerText()).toMatch(/kreeg je via een link/);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
      await page.getByRole('button', { name: 'Neem over in mijn lijst' }).click();
      expect(await page.evaluate(() => sessionStorage.length)).toBe(1);
    });
  });

  it('takes own lines into a link only when ticked, after a warning', () =>
    visit('/meegeeflijst/', {}, async ({ page }) => {
      await page.getByLabel(/regel van jezelf/).fill('Bel zus op maandag');
      await page.getByRole('button', { name: 'Zet erbij' }).click();
      expect(await page.locator('[data-list-share-warning]').innerText()).toMatch(/leesbaar in de link/);
      await page.getByLabel(/Neem mijn eigen regels mee/).check();
      await page.getByRole('button', { name: 'Maak en kopieer de link' }).click();
      expect(decodeURIComponent(await page.getByLabel('Link naar deze lijst').inputValue())).toContain('eigen=Bel zus op maandag');
    }));

  it('shows what a stranger put in a link as text and as the sender’s', () =>
    visit(`/meegeeflijst/#eigen=${encodeURIComponent('<img src=x onerror=alert(1)> Bel 0900')}&zinnen=zzzzzz`, {}, async ({ page }) => {
      await page.locator('[data-list-item="own"]').waitFor();
      expect(await page.locator('main img').count()).toBe(0);
      const text = await page.locator('main').innerText();
      expect(text).toMatch(/van wie hem stuurde/);
      expect(text).toMatch(/staat niet meer zo in het handboek/);
    }));

  it('works where the browser refuses to keep anything, and says so', () =>
    visit(ARTICLE, {}, async ({ page }) => {
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await put(page, /^Zet op de meegeeflijst/);
      expect(await page.locator('body > p.visually-hidden[role="status"]').innerText()).toMatch(/wil niets bewaren/);
      expect(await page.getByRole('link', { name: 'Meegeeflijst (1)' }).count()).toBe(1);
    }));
});
