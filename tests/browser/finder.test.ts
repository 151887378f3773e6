import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { sourceAgeYears } from '../../src/domain/freshness.ts';
import { TEST_DAY } from '../site/test-day.ts';
import type { PackedService } from '../../src/domain/finder-record.ts';
import type { Caller } from '../../src/domain/service.ts';
import { FINDER_WORDS } from '../../src/i18n/finder.ts';
import { MADE_UP, serveRegion } from './directory-part.ts';
import { useBrowser, visit } from './harness.ts';

useBrowser();

const field = (page: Page) => page.getByRole('combobox', { name: 'Waar woont de zorgvrager?' });
const ready = (page: Page) => page.locator('[data-finder-state="ready"]').waitFor();
const status = (page: Page) => page.locator('[data-finder-status]');
const chip = (page: Page, label: string) => page.locator('.finder-chip', { hasText: label }).click();

describe('a place', () => {
  it('is recognised while typing, and shown as the municipality', () =>
    visit('/sociale-kaart/', {}, async ({ page }) => {
      await field(page).click();
      await page.keyboard.type('2316');
      await ready(page);
      expect(await page.locator('[data-finder-place]').innerText()).toBe('Gemeente Leiden.');
      expect(page.url()).toMatch(/#plek=2316$/);
    }));

  it('is taken from the list with the keyboard alone, and Escape puts the list away', () =>
    visit('/sociale-kaart/', {}, async ({ page }) => {
      await field(page).focus();
      await page.keyboard.type('soest');
      const list = page.getByRole('listbox', { name: 'Plaatsen' });
      await list.waitFor();
      expect(await field(page).getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Escape');
      expect(await list.isVisible()).toBe(false);
      await page.keyboard.type('er');
      await page.getByRole('option', { name: /Soesterberg/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await page.getByRole('option', { selected: true }).innerText()).toMatch(/Soesterberg\s+gemeente Soest/);
      await page.keyboard.press('Enter');
      expect(await field(page).inputValue()).toBe('Soesterberg');
      await ready(page);
      // On with the keyboard: past the button that remembers, to the answers, which arrow keys walk.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.locator('[data-finder] input[value="uren"]:focus, [data-finder] input[name="nodig"]:focus').waitFor();
      await page.keyboard.press('ArrowRight');
      expect(page.url()).toMatch(/plek=Soesterberg&nodig=/);
    }));

  it('that is not in the directory says so and still gives what works nationwide', () =>
    visit('/sociale-kaart/#plek=Groningen', {}, async ({ page }) => {
      await ready(page);
      expect(await status(page).innerText()).toMatch(/"Groningen" staat niet in deze sociale kaart/);
      expect(await page.locator('[data-service-id="voorzieningen/mantelzorglijn"]').isVisible()).toBe(true);
    }));

  it('that was mistyped is said to be wrong at its field, beside the one that was probably meant', () =>
    visit('/sociale-kaart/', {}, async ({ page }) => {
      await field(page).fill('lied');
      expect(await field(page).getAttribute('aria-invalid')).not.toBe('true');
      await field(page).fill('lieden');
      await page.keyboard.press('Enter');
      const meant = page.locator('.finder-field').getByRole('button', { name: 'Bedoel je Leiden?' });
      await meant.waitFor();
      expect(await field(page).getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator('[data-finder-place]').innerText()).toMatch(/^"lieden" kennen we hier niet\./);
      expect(await page.locator('[data-finder-count]').innerText()).toBe('Plaats niet gevonden');
      await meant.click();
      await page.getByText('Gemeente Leiden.', { exact: true }).waitFor();
      expect([await field(page).inputValue(), await field(page).getAttribute('aria-invalid'), new URL(page.url()).hash]).toEqual(['Leiden', 'false', '#plek=Leiden']);
    }));

  it('is remembered only when asked, and forgotten again', () =>
    visit('/sociale-kaart/#plek=2316', {}, async ({ page }) => {
      await ready(page);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      await page.getByRole('button', { name: 'Onthoud deze plaats op dit apparaat' }).click();
      const home = new URL('sociale-kaart/', inject('siteUrl')).href;
      await page.goto('about:blank');
      await page.goto(home);
      await ready(page);
      expect(await field(page).inputValue()).toBe('2316');
      await page.getByRole('button', { name: 'Vergeet deze plaats' }).click();
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    }));
});

describe('what is found', () => {
  it('says why it stands there, what to ask, who may take the first step, who pays and how old it is', () =>
    visit('/', {}, async ({ page }) => {
      const axes = { together: null, places: ['away-night' as const], durations: ['nights' as const], timings: [], providers: [] };
      await serveRegion(page, 'leidse-regio', () => [{ ...MADE_UP, axes, targetGroups: ['psychiatric'], sourceDate: '2022-08' }]);
      await page.goto(new URL('sociale-kaart/#plek=2316&nodig=nacht&voor=psychisch&zorg=nachtzorg', inject('siteUrl')).href);
      await ready(page);
      const card = page.locator(`[data-service-id="${MADE_UP.id}"]`);
      const text = await card.innerText();
      const age = `Bron van augustus 2022, ${sourceAgeYears('2022-08', TEST_DAY)} jaar oud; niemand controleerde dit`;
      for (const words of [/Eerste stap/, /Past\s+werkt in Leiden, een nacht of weekend, voor mensen met psychische klachten/, new RegExp(`Hoe oud\\s+${age}`)]) expect(text).toMatch(words);
      // All that nobody says is asked in one line, below what is known.
      expect(text.match(/vraag|niet bekend/gi)).toEqual(['Vraag', 'Vraag']);
      expect(text).toMatch(/Vraag na\s+of het nog bestaat, of zorg in de nacht hier kan, wie betaalt, wie mag aanmelden\.\s*$/);
      expect(await card.locator('[data-match-reason="area"]').getAttribute('data-answer')).toBe('said');
      expect(await card.locator('[data-match-reason="night"]').getAttribute('data-answer')).toBe('unknown');
    }));

  it('has a number to tap, or else the site, or else says that there is none, but not where the first step does', () =>
    visit('/', {}, async ({ page }) => {
      const step = (firstStep: string) => ({ firstStep, applicants: [], note: null });
      const named = (name: string, facts: Partial<PackedService>): PackedService => ({ ...MADE_UP, ...facts, id: `voorzieningen/${name}`, title: name });
      await serveRegion(page, 'leidse-regio', () => [
        named('a-nummer', { phones: [{ number: '071 123 45 67', callers: ['anyone'], purpose: null, note: null }] }),
        named('b-site', { website: 'https://www.voorbeeld.nl/logeren/' }),
        named('c-niets', { application: step('Vraag het de gemeente.') }),
        named('d-stap', { application: step('Een nummer vonden we niet.') }),
      ]);
      await page.goto(new URL('sociale-kaart/#plek=leiden&nodig=nacht', inject('siteUrl')).href);
      await ready(page);
      const card = (name: string) => page.locator(`[data-service-id="voorzieningen/${name}"]`);
      const site = card('b-site').locator('.finder-step a.external');
      expect(await card('a-nummer').locator('a[href^="tel:"]').count()).toBe(1);
      expect([await site.innerText(), await site.getAttribute('href'), await site.getAttribute('rel')]).toEqual([expect.stringMatching(/^voorbeeld\.nl/), 'https://www.voorbeeld.nl/logeren/', 'external noreferrer']);
      expect((await site.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      const saysNone = (name: string) => card(name).getByText('We hebben hier geen telefoonnummer.').count();
      expect(await Promise.all(['a-nummer', 'b-site', 'c-niets', 'd-stap'].map(saysNone))).toEqual([0, 0, 1, 0]);
      // What has nothing to tap does not stand between the first cards and whom to call.
      expect([await card('b-site').isVisible(), await card('c-niets').isVisible()]).toEqual([true, false]);
    }));

  it('says of what only a doctor may start that it is asked of the doctor, and of what others may start that it is done with them', () =>
    visit('/', {}, async ({ page }) => {
      const startedBy = (name: string, ...applicants: Caller[]): PackedService => ({ ...MADE_UP, id: `voorzieningen/${name}`, title: name, application: { firstStep: 'Vraag het.', applicants, note: null } });
      await serveRegion(page, 'leidse-regio', () => [startedBy('arts', 'gp', 'referrer'), startedBy('naaste', 'carer', 'gp')]);
      await page.goto(new URL('sociale-kaart/#plek=leiden&nodig=nacht', inject('siteUrl')).href);
      await ready(page);
      const said = await Promise.all(['arts', 'naaste'].map((name) => page.locator(`[data-service-id="voorzieningen/${name}"] .finder-step strong`).textContent()));
      expect(said.map((text) => text?.trim())).toEqual([FINDER_WORDS.notYouButDoctor, FINDER_WORDS.notYou]);
    }));

  it('says when a desk answers its number, and nothing of hours where there is no number', () =>
    visit('/', {}, async ({ page }) => {
      const desk = (name: string, phones?: PackedService['phones']): PackedService => ({ ...MADE_UP, types: ['carer-support'], id: `voorzieningen/${name}`, path: `/voorzieningen/${name}/`, title: name, openingHours: { text: 'Werkdagen 9 tot 17 uur.', slots: [] }, ...(phones && { phones }) });
      await serveRegion(page, 'leidse-regio', () => [MADE_UP, desk('met', [{ number: '071 123 45 67', callers: ['anyone'], purpose: null, note: null }]), desk('zonder')]);
      await page.goto(new URL('sociale-kaart/#plek=leiden', inject('siteUrl')).href);
      await ready(page);
      const said = await Promise.all(['met', 'zonder'].map((name) => page.locator(`[data-service-id="voorzieningen/${name}"]`).getByText('Tijden: Werkdagen 9 tot 17 uur.').count()));
      expect(said).toEqual([1, 0]);
    }));

  it('sends who has a decision of the CIZ to the own provider first, and then to the care office', () =>
    visit('/sociale-kaart/#plek=leiden&indicatie=wlz', {}, async ({ page }) => {
      await ready(page);
      const call = page.locator('.finder-part', { has: page.getByRole('heading', { name: FINDER_WORDS.callTitle }) }).locator('.finder-row, .finder-card');
      expect(await call.first().innerText()).toBe(FINDER_WORDS.provider);
      expect(await call.nth(1).getAttribute('data-service-id')).toMatch(/zorgkantoor/);
      await page.goto(new URL('sociale-kaart/#plek=leiden&indicatie=wmo', inject('siteUrl')).href);
      await page.locator('[data-finder-provider]').waitFor({ state: 'detached' });
    }));

  it('begins at the municipality itself where no source names a desk', () =>
    visit('/', {}, async ({ page }) => {
      for (const region of ['leidse-regio', 'landelijk']) await serveRegion(page, region, () => []);
      await page.route('**/gegevens/loketten/leidse-regio.json', (route) => route.fulfill({ json: {} }));
      await page.goto(new URL('sociale-kaart/#plek=oegstgeest&nodig=nacht', inject('siteUrl')).href);
      await ready(page);
      const first = page.locator('[data-finder-results] .service-card').first();
      expect(await first.getAttribute('data-finder-municipality')).toBe('');
      expect(await first.locator('.finder-step-text').innerText()).toMatch(/melding bij de gemeente Oegstgeest/);
      expect(await page.locator('[data-finder-results]').innerText()).toMatch(/Een nummer in Oegstgeest dat jij of de mantelzorger mag bellen, vonden we niet/);
    }));

  it('counts in the bar what surely fits, and not what is only to be asked after', () =>
    visit('/', {}, async ({ page }) => {
      const named = (name: string, facts: Partial<PackedService>): PackedService => ({ ...MADE_UP, ...facts, id: `voorzieningen/${name}`, title: name });
      await serveRegion(page, 'leidse-regio', () => [named('spoed', { types: ['emergency'] }), named('een', {}), named('twee', {})]);
      await serveRegion(page, 'landelijk', () => []);
      await page.goto(new URL('sociale-kaart/#plek=leiden&nodig=nu', inject('siteUrl')).href);
      await ready(page);
      expect(await status(page).innerText()).toBe('In Leiden vonden we 1 plek die past, en 2 die misschien passen.');
      expect(await page.locator('[data-finder-count]').innerText()).toMatch(/^1 plek(, \d+ te bellen)?$/);
      expect(await page.locator('[data-finder-results] .finder-card[data-service-id]:visible').count()).toBe(1);
    }));

  it('shows the places to read before anything is asked, and neither a way to start anew nor a place to complain', () =>
    visit('/sociale-kaart/', { viewport: { width: 1280, height: 900 } }, async ({ page }) => {
      const again = page.getByRole('button', { name: 'Opnieuw beginnen' });
      const [questions, lists] = await Promise.all([page.locator('.finder-form').boundingBox(), page.locator('.finder-lists').boundingBox()]);
      expect(lists?.x).toBeGreaterThan((questions?.x ?? Infinity) + (questions?.width ?? 0));
      expect([await again.isVisible(), await page.locator('.finder-missing').isVisible()]).toEqual([false, false]);
      await chip(page, 'Een dag elders');
      await ready(page);
      expect([await again.isVisible(), await page.locator('.finder-missing').isVisible()]).toEqual([true, true]);
      await again.click();
      await page.locator('[data-finder-state="idle"]').waitFor();
      expect(await again.isVisible()).toBe(false);
    }));

  it('never calls hours open that nobody checked', () =>
    visit('/', {}, async ({ page }) => {
      const always = { text: 'Dag en nacht.', slots: [{ days: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '24:00' }] };
      const check = { on: TEST_DAY, by: 'consulent', how: 'phoned' as const };
      await serveRegion(page, 'leidse-regio', () => [
        { ...MADE_UP, types: ['emergency'], openingHours: always },
        { ...MADE_UP, id: 'voorzieningen/gebeld', types: ['emergency'], openingHours: always, assured: check },
      ]);
      await page.goto(new URL('sociale-kaart/#plek=leiden&nodig=nu', inject('siteUrl')).href);
      await ready(page);
      const hours = (id: string) => page.locator(`[data-service-id="${id}"] [data-open]`);
      expect([await hours(MADE_UP.id).getAttribute('data-open'), await hours('voorzieningen/gebeld').getAttribute('data-open')]).toEqual(['by-source', 'open']);
      expect(await hours(MADE_UP.id).textContent()).toMatch(/Tijden\s*Dag en nacht.*volgens een bron zonder datum/);
    }));

  it('puts what stopped apart, with what took over', () =>
    visit('/sociale-kaart/', {}, async ({ page }) => {
      await serveRegion(page, 'leidse-regio', () => [{ ...MADE_UP, status: { value: 'stopped', since: '2020', successor: 'voorzieningen/rap-zhn', note: null }, successor: { title: 'Wie het nu doet', path: '/voorzieningen/rap-zhn/' } }]);
      await field(page).click();
      await page.keyboard.type('leiden');
      await ready(page);
      expect(await page.locator(`[data-service-id="${MADE_UP.id}"]`).count()).toBe(0);
      await page.getByText(/^Gestopt of dicht/).click();
      expect(await page.locator('.finder-aside').last().innerText()).toMatch(/gestopt sinds 2020\. Ga naar Wie het nu doet\./);
    }));

  it('comes from the regions around at once where the own region has none, nearest first, and no further than needed', () =>
    visit('/', {}, async ({ page, requests }) => {
      await serveRegion(page, 'haaglanden', () => []);
      await page.goto(new URL('sociale-kaart/#plek=Wassenaar&nodig=dag', inject('siteUrl')).href);
      const near = page.locator('[data-finder-elsewhere]');
      await near.locator('[data-service-id]').first().waitFor();
      const kilometres = (await near.locator('.service-card-facts').allInnerTexts()).map((text) => Number(/ongeveer (\d+) km/.exec(text)?.[1]));
      expect(kilometres.length).toBeGreaterThan(0);
      expect(kilometres).toEqual([...kilometres].sort((a, b) => a - b));
      expect(await status(page).innerText()).toMatch(/in Wassenaar niets dat de zorg overneemt.*in een andere gemeente, de dichtste ongeveer \d+ km/);
      const parts = requests.flatMap((url) => /sociale-kaart\/([^/]+)\.json/.exec(url)?.[1] ?? []);
      expect(parts).toEqual(expect.arrayContaining(['landelijk', 'haaglanden', 'leidse-regio']));
      expect(parts).not.toContain('eemland');
    }));

  it('says truly that the regions around could not be had, and looks again when told', () =>
    visit('/sociale-kaart/', {}, async ({ page }) => {
      await serveRegion(page, 'haaglanden', () => []);
      await page.route('**/gegevens/sociale-kaart/leidse-regio.json', (route) => route.abort());
      await field(page).click();
      await page.keyboard.type('Wassenaar');
      await chip(page, 'Een dag elders');
      const near = page.locator('[data-finder-elsewhere]');
      await near.getByText(/Kijken in de regio’s eromheen lukt nu niet/).waitFor();
      expect(await page.locator('[data-finder-municipality], [data-finder-results] [data-service-id]').count()).toBeGreaterThan(0);
      await page.unroute('**/gegevens/sociale-kaart/leidse-regio.json');
      await near.getByRole('button', { name: 'Kijk ook in de regio’s eromheen' }).click();
      await near.locator('[data-service-id]').first().waitFor();
    }));

  it('is said in a live region and stands in lists under headings', () =>
    visit('/sociale-kaart/#plek=leiden&nodig=dag', {}, async ({ page }) => {
      await ready(page);
      expect(await page.getByRole('status').filter({ hasText: 'Leiden' }).innerText()).toMatch(/^In Leiden vonden we \d+ plek(ken)? die pas(t|sen)(, en \d+ die misschien pas(t|sen))?(, landelijk nog \d+)?\.$/);
      expect(await page.getByRole('heading', { name: 'Kan de zorg overnemen in Leiden' }).count()).toBe(1);
      expect(await page.getByRole('heading', { name: 'Wie je belt' }).count()).toBe(1);
      expect(await page.getByRole('group', { name: 'Wat is er nodig?' }).getByRole('radio', { name: 'Een dag elders' }).isChecked()).toBe(true);
    }));

  it('fits 320 pixels', () =>
    visit('/sociale-kaart/#plek=leiden&nodig=dag&voor=dementie&leeftijd=80', { viewport: { width: 320, height: 640 } }, async ({ page }) => {
      await ready(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }));

  it('stays what it was when a link leads to a heading of the page', () =>
    visit('/sociale-kaart/#plek=leiden', {}, async ({ page }) => {
      await ready(page);
      await page.evaluate(() => (location.hash = '#inhoud'));
      expect(await field(page).inputValue()).toBe('leiden');
      expect(await page.locator('[data-service-id]').count()).toBeGreaterThan(0);
    }));

  it('says truly that loading failed, and goes on when it can', () =>
    visit('/sociale-kaart/', {}, async ({ page }) => {
      await page.route('**/gegevens/sociale-kaart/*', (route) => route.abort());
      await chip(page, 'Een dag elders');
      await page.locator('[data-finder-state="error"]').waitFor();
      await page.unroute('**/gegevens/sociale-kaart/*');
      await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
      await ready(page);
    }));
});

describe('what goes over the line', () => {
  it('is neither a place nor an answer, and only the region that was asked for', () =>
    withRecorder(async (url, asked) => {
      await visit('/', {}, async ({ page }) => {
        await page.goto(`${url}sociale-kaart/`);
        await field(page).click();
        await page.keyboard.type('2316');
        for (const label of ['Een dag elders', 'Dementie']) await chip(page, label);
        await page.locator('.finder-more summary').click();
        await page.getByLabel('Leeftijd van de zorgvrager').fill('87');
        await page.getByLabel(/^Woorden/).fill('logeren');
        await page.locator('[data-finder-state="ready"], [data-finder-state="empty"]').waitFor();
        await page.locator('main .service-card-title a').first().click();
        await page.waitForLoadState('networkidle');
      });
      const lines = asked.map(({ path: address, referrer }) => `${address} ${referrer}`);
      expect(lines.filter((line) => /2316|[?&=]dag\b|dementie|87\b|logeren|plek=/i.test(line.replace(/bouw\/\S*/, '')))).toEqual([]);
      const parts = lines.filter((line) => line.includes('/gegevens/sociale-kaart/')).map((line) => /([^/]+)\.json/.exec(line)?.[1]);
      expect([...new Set(parts)].sort()).toEqual(['landelijk', 'leidse-regio']);
    }));

  it('loads lunr only when words are typed', () =>
    visit('/sociale-kaart/#plek=leiden&nodig=dag', {}, async ({ page, requests }) => {
      await ready(page);
      expect(requests.filter((url) => url.includes('/gegevens/zoeken/'))).toEqual([]);
      await page.locator('.finder-more summary').click();
      await page.getByLabel(/^Woorden/).fill('topaz');
      await page.waitForResponse(/gegevens\/zoeken\/leidse-regio/);
      await ready(page);
    }));

  it('is at most 70 kB for a cold page with its answer, of which at most 25 kB of the region', () =>
    visit('/', {}, async ({ context }) => {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      const sizes = new Map<string, number>();
      const urls = new Map<string, string>();
      session.on('Network.requestWillBeSent', ({ requestId, request }) => void urls.set(requestId, request.url));
      // What is sent, compressed; headers are left out, for a host's HTTP/2 sends them but once.
      session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
        const url = urls.get(requestId) ?? requestId;
        sizes.set(url, (sizes.get(url) ?? 0) + encodedDataLength);
      });
      await context.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }));
      await session.send('Network.setCacheDisabled', { cacheDisabled: true });
      await page.goto(new URL('sociale-kaart/#plek=2316&nodig=nacht&voor=dementie', inject('siteUrl')).href);
      await ready(page);
      await page.waitForLoadState('networkidle');
      const sum = (isCounted: (url: string) => boolean) => [...sizes].filter(([url]) => isCounted(url)).reduce((total, [, bytes]) => total + bytes, 0);
      const [all, data] = [sum(() => true), sum((url) => url.includes('/gegevens/'))];
      console.log(`Zoeker, koud: ${all} bytes, waarvan ${data} gegevens`);
      expect(all).toBeLessThanOrEqual(70_000);
      expect(data).toBeLessThanOrEqual(25_000);
    }));
});

/** Stands between the browser and the site, and writes down every address and referrer that comes by. */
async function withRecorder(work: (url: string, asked: { path: string; referrer: string }[]) => Promise<void>): Promise<void> {
  const asked: { path: string; referrer: string }[] = [];
  const site = inject('siteUrl');
  const server: Server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', referrer: request.headers.referer ?? '' });
    void fetch(new URL(request.url ?? '/', site), { redirect: 'manual' }).then(async (answer) => {
      const type = answer.headers.get('content-type');
      response.writeHead(answer.status, type ? { 'Content-Type': type, 'Referrer-Policy': 'no-referrer' } : {});
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await work(`http://localhost:${(server.address() as AddressInfo).port}/`, asked);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
