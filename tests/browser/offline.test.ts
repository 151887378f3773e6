import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { serveSite, type ServedSite } from '../../scripts/server.ts';
import { articlesOfDanger } from '../../src/domain/danger-reading.ts';
import { addInterval } from '../../src/domain/day.ts';
import { pathOf } from '../../src/domain/entry.ts';
import { wordsOfDay } from '../../src/i18n/dates.ts';
import { KIND_WORDS } from '../../src/i18n/kinds.ts';
import { ENTRIES, entryWithId } from '../site/entries.ts';
import { TEST_DAY } from '../site/test-day.ts';
import { useBrowser, visit } from './harness.ts';

useBrowser();

const SLOW = 90_000;
const NEXT_DAY = addInterval(TEST_DAY, { count: 1, unit: 'day' });
const SLEEP = { name: entryWithId('signalen/slecht-slapen').tick };
const note = (page: Page) => page.locator('[data-offline-note]');
const isReady = (page: Page) => note(page).getByText(/Klaar voor offline/).waitFor({ timeout: 40_000 });

/** A site of this test's own, so that it can lose and change files. */
interface OwnSite {
  dir: string;
  served: ServedSite;
}

let own: OwnSite | null = null;
afterEach(async () => {
  await own?.served.close();
  if (own) rmSync(own.dir, { recursive: true, force: true });
  own = null;
});

async function ownSite(harm: (dir: string) => void = () => undefined): Promise<OwnSite> {
  const dir = mkdtempSync(path.join(tmpdir(), 'uitgave-'));
  cpSync(inject('siteDir'), dir, { recursive: true });
  harm(dir);
  own = { dir, served: await serveSite(dir, 0) };
  return own;
}

interface Kept {
  url: string;
  revision: string | null;
  integrity: string;
}

/** Publishes a next edition in which pages say something else; the server reads its folder only when it starts. */
async function publish(site: OwnSite, changes: [file: string, from: string, to: string][], harm: (dir: string) => void = () => undefined): Promise<void> {
  const { dir } = site;
  await site.served.close();
  const worker = path.join(dir, 'sw.js');
  const rest = path.join(dir, 'offline/alles.json');
  const [first = '', ...code] = readFileSync(worker, 'utf8').split('\n');
  const edition = JSON.parse(first.replace('self.__EDITION=', '').replace(/;$/, '')) as { files: Kept[] };
  const all = JSON.parse(readFileSync(rest, 'utf8')) as { files: Kept[] };
  for (const [file, from, to] of changes) {
    const target = path.join(dir, file);
    writeFileSync(target, readFileSync(target, 'utf8').replaceAll(from, to));
    const changed = [...edition.files, ...all.files].find(({ url }) => `${url}index.html` === `/${file}`);
    if (!changed) throw new Error(`${file} is not taken along.`);
    changed.integrity = `sha256-${createHash('sha256').update(readFileSync(target)).digest('base64')}`;
    if (changed.revision !== null) changed.revision = changed.integrity.slice(7, 23);
  }
  writeFileSync(worker, [`self.__EDITION=${JSON.stringify({ ...edition, id: 'volgende', day: NEXT_DAY })};`, ...code].join('\n'));
  writeFileSync(rest, JSON.stringify({ ...all, edition: 'volgende' }));
  harm(dir);
  site.served = await serveSite(dir, Number(new URL(site.served.url).port));
}

/** What the tested site's own edition takes along unasked. */
const builtEdition = () => JSON.parse((readFileSync(path.join(inject('siteDir'), 'sw.js'), 'utf8').split('\n')[0] ?? '').replace('self.__EDITION=', '').replace(/;$/, '')) as { files: Kept[] };

const update = (page: Page) => page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));

describe('without a connection', () => {
  it(
    'the whole way works once it is ready: signals, routes, respite, the directory, the list',
    () =>
      visit('/', {}, async ({ page, context }) => {
        await isReady(page);
        expect(await note(page).innerText()).toContain(wordsOfDay(TEST_DAY));
        await context.setOffline(true);
        const go = (to: string) => page.goto(new URL(to, inject('siteUrl')).href);
        await go('signalen/');
        await page.getByRole('checkbox', { name: entryWithId('signalen/uitspraken-van-wanhoop').tick }).check();
        expect(await page.locator('[data-way-level="red"]').isVisible()).toBe(true);
        await page.getByLabel('Plaats of postcode van de zorgvrager').fill('2316');
        await page.locator('[data-way-desks]').getByText('Loketten en hulp in Leiden').waitFor();
        await go('routes/mantelzorger-valt-uit/');
        await page.locator('.way-answers button').first().click();
        expect(await page.locator('[data-walk]').innerText()).toContain('112');
        await go('respijt/logeeropvang/');
        expect(await page.locator('h1').innerText()).toBe(entryWithId('artikelen/respijt/logeeropvang').title);
        await go('sociale-kaart/#plek=2316&nodig=nacht');
        await page.locator('[data-finder-state="ready"]').waitFor();
        expect(await page.locator('[data-service-id]').count()).toBeGreaterThan(0);
        await note(page).getByText(`Geen verbinding. Je leest de uitgave van ${wordsOfDay(TEST_DAY)}`).waitFor();
        await go('zoeken/#q=logeren');
        await page.locator('[data-search-state="ready"]').waitFor({ timeout: 20_000 });
        expect(await page.locator('[data-result-kind="artikelen"]').count()).toBeGreaterThan(0);
        await go('meegeeflijst/');
        expect(await page.locator('h1').innerText()).toBe('Meegeeflijst');
      }),
    SLOW,
  );

  it(
    'a page that is not on the device says so and leads to what is',
    () =>
      visit('/', {}, async ({ page, context }) => {
        await isReady(page);
        await context.setOffline(true);
        await page.goto(new URL('convenanten/leiden-2018-mantelzorgakkoord/', inject('siteUrl')).href);
        expect(await page.locator('main').innerText()).toMatch(/staat die pagina niet op je apparaat/);
        expect(await page.locator('main a[href$="/signalen/"]').count()).toBe(1);
        // Who is lost without a connection still has the telephone.
        const [emergency, first] = await Promise.all([page.locator('main a[href="tel:112"]').boundingBox(), page.locator('main h2').first().boundingBox()]);
        expect(emergency?.y).toBeLessThan(first?.y ?? 0);
      }),
    SLOW,
  );

  it(
    'everything is there after "bewaar alles voor onderweg", which says how large it is',
    () =>
      visit('/offline/', {}, async ({ page, context }) => {
        await isReady(page);
        expect(await page.locator('.offline-keep [data-offline-note]').count()).toBe(1);
        const button = page.getByRole('button', { name: /^Bewaar alles voor onderweg \(\d+,\d MB\)$/ });
        await button.click();
        await page.getByText('Alles staat op je apparaat.').waitFor({ timeout: 60_000 });
        await context.setOffline(true);
        await page.goto(new URL('convenanten/leiden-2018-mantelzorgakkoord/', inject('siteUrl')).href);
        expect(await page.locator('main').getAttribute('data-entry-id')).toBe('convenanten/leiden-2018-mantelzorgakkoord');
      }),
    SLOW,
  );
});

describe('what is taken along', () => {
  it('is at most a megabyte over the wire', () => {
    const { files } = builtEdition();
    const page = readFileSync(path.join(inject('siteDir'), 'offline/index.html'), 'utf8');
    expect(files.length).toBeGreaterThan(60);
    expect(Number(/data-unasked="(\d+)"/.exec(page)?.[1])).toBeLessThanOrEqual(1_000_000);
  });

  it('holds what red flags and urgent ends send her to', () => {
    const kept = new Set(builtEdition().files.map(({ url }) => url));
    const entries = [...ENTRIES.values()];
    const sentTo = articlesOfDanger(entries.filter((entry) => entry.kind === 'signalen'), entries.filter((entry) => entry.kind === 'routes'));
    expect(sentTo.length).toBeGreaterThan(3);
    expect(sentTo.filter((id) => !kept.has(pathOf(id)))).toEqual([]);
  });

  it('is nothing where the reader saves data, until she asks', () =>
    visit('/', {}, async ({ page, context }) => {
      await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }));
      await page.goto(new URL('offline/', inject('siteUrl')).href);
      await page.waitForTimeout(5_000);
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
      await page.getByRole('button', { name: /^Bewaar voor offline \(\d,\d MB\)$/ }).click();
      await isReady(page);
    }), SLOW);
});

describe('when it goes wrong', () => {
  it.each([
    ['a part that changed on the way', (dir: string) => writeFileSync(path.join(dir, 'routes/index.html'), `${readFileSync(path.join(dir, 'routes/index.html'), 'utf8')} `)],
    ['a part that is missing', (dir: string) => rmSync(path.join(dir, 'gegevens/plaatsen.json'))],
  ])(
    '%s keeps the edition from being called ready, and the page works on',
    async (_name, harm) => {
      const { served } = await ownSite(harm);
      await visit(served.url, {}, async ({ page }) => {
        await note(page).getByText('Bewaren op je apparaat lukte niet. Met verbinding werkt alles gewoon.').waitFor({ timeout: 40_000 });
        await page.goto(`${served.url}signalen/`);
        await page.getByRole('checkbox', SLEEP).check();
        expect(await page.locator('#wat-nu').isVisible()).toBe(true);
      });
    },
    SLOW,
  );

  it(
    'a connection that is lost midway leaves nothing half behind',
    async () => {
      const { served } = await ownSite();
      await visit(served.url, {}, async ({ page, context }) => {
        context.on('request', (request) => request.url().endsWith('/sw.js') && void served.close());
        await note(page).getByText(/lukte niet/).waitFor({ timeout: 40_000 });
        expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null)).toBeNull();
      });
    },
    SLOW,
  );

  it(
    'a device without room says so, and the page works on',
    async () => {
      const { served } = await ownSite();
      await visit(served.url, {}, async ({ page, context }) => {
        const session = await context.newCDPSession(page);
        await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(served.url).origin, quotaSize: 20_000 });
        await note(page).getByText(/lukte niet/).waitFor({ timeout: 40_000 });
        expect(await page.locator('h1').isVisible()).toBe(true);
      });
    },
    SLOW,
  );
});

describe('a new edition', () => {
  it(
    'is announced during a lookup, leaves the lookup alone, and is whole once it is taken',
    async () => {
      const site = await ownSite();
      await visit(site.served.url, {}, async ({ page }) => {
        await isReady(page);
        await page.goto(`${site.served.url}sociale-kaart/#plek=2316&nodig=nacht`);
        await page.locator('[data-finder-state="ready"]').waitFor();
        const before = await page.locator('[data-service-id]').count();
        await publish(site, [['signalen/index.html', KIND_WORDS.signalen.intro, 'Deze zin is nieuw']]);
        await update(page);
        await note(page).getByText('Er is een nieuwe uitgave. Je leest nu nog de vorige.').waitFor({ timeout: 40_000 });
        expect(await page.locator('[data-service-id]').count()).toBe(before);
        await page.goto(`${site.served.url}signalen/`);
        expect(await page.locator('main').innerText()).not.toContain('Deze zin is nieuw');
        await page.getByRole('button', { name: 'Neem de nieuwe uitgave over' }).click();
        await page.locator('main').getByText('Deze zin is nieuw').first().waitFor({ timeout: 20_000 });
        await note(page).getByText(`Klaar voor offline. Uitgave van ${wordsOfDay(NEXT_DAY)}`).waitFor({ timeout: 20_000 });
      });
    },
    SLOW,
  );

  it(
    'taken in one tab is told in the other, which keeps what was ticked',
    async () => {
      const site = await ownSite();
      await visit(site.served.url, {}, async ({ page, context }) => {
        await isReady(page);
        await page.goto(`${site.served.url}signalen/`);
        await page.getByRole('checkbox', SLEEP).check();
        await publish(site, [['routes/index.html', 'Beslisroutes', 'Nieuwe routes']]);
        const other = await context.newPage();
        await other.goto(`${site.served.url}routes/`);
        await update(other);
        await other.getByRole('button', { name: 'Neem de nieuwe uitgave over' }).click({ timeout: 40_000 });
        await note(page).getByText(/In een ander tabblad is een nieuwe uitgave in gebruik genomen/).waitFor({ timeout: 20_000 });
        expect(await page.getByRole('checkbox', SLEEP).isChecked()).toBe(true);
        expect(await page.locator('#wat-nu').isVisible()).toBe(true);
      });
    },
    SLOW,
  );

  describe('for who keeps all', () => {
    const COVENANT = 'convenanten/leiden-2018-mantelzorgakkoord/';
    const CHANGES: [string, string, string][] = [
      ['signalen/index.html', KIND_WORDS.signalen.intro, 'Deze zin is nieuw'],
      [`${COVENANT}index.html`, '<h1', '<h1 data-new'],
    ];
    const all = (page: Page) => note(page).getByText(/Alles staat op je apparaat/).waitFor({ timeout: 60_000 });
    const keepAll = async (page: Page, url: string) => {
      await page.goto(`${url}offline/`);
      await isReady(page);
      await page.getByRole('button', { name: /^Bewaar alles voor onderweg/ }).click();
      await all(page);
      // The page that first started the worker is not in its hands yet.
      await page.reload();
    };
    const takeOver = async (page: Page) => {
      await update(page);
      await page.getByRole('button', { name: 'Neem de nieuwe uitgave over' }).click({ timeout: 40_000 });
      await note(page).getByText(`Uitgave van ${wordsOfDay(NEXT_DAY)}`).waitFor({ timeout: 20_000 });
    };

    it(
      'keeps all of it too, fetching only what changed, and shows the one before until it is taken',
      async () => {
        const site = await ownSite();
        await visit(site.served.url, {}, async ({ page, context }) => {
          await keepAll(page, site.served.url);
          // What did not change is gone from the host: it can only come from the device.
          await publish(site, CHANGES, (dir) => rmSync(path.join(dir, 'bronnen/index.html')));
          await update(page);
          await note(page).getByText(/nieuwe uitgave/).waitFor({ timeout: 40_000 });
          await page.waitForFunction(async () => (await (await caches.open('handboek-alles-volgende')).match('/offline/alles-is-er')) !== undefined, undefined, { timeout: 40_000 });
          const isNew = () => page.locator('h1[data-new]').count();
          await context.setOffline(true);
          await page.goto(site.served.url + COVENANT);
          expect(await isNew()).toBe(0);
          await page.goto(`${site.served.url}offline/`);
          await page.getByRole('button', { name: 'Neem de nieuwe uitgave over' }).click();
          await all(page);
          await page.goto(site.served.url + COVENANT);
          expect(await isNew()).toBe(1);
          await page.goto(`${site.served.url}bronnen/`);
          expect(await page.locator('h1').innerText()).toBe('Bronnen');
        });
      },
      SLOW,
    );

    it(
      'says so when a part cannot be had, and shows nothing of the one before',
      async () => {
        const site = await ownSite();
        await visit(site.served.url, {}, async ({ page, context }) => {
          await keepAll(page, site.served.url);
          await publish(site, CHANGES, (dir) => rmSync(path.join(dir, COVENANT, 'index.html')));
          await takeOver(page);
          await note(page).getByText(/de rest van deze uitgave staat nog niet op je apparaat/).waitFor();
          expect(await page.getByRole('button', { name: /^Bewaar alles voor onderweg/ }).isVisible()).toBe(true);
          await context.setOffline(true);
          await page.goto(`${site.served.url}bronnen/`);
          expect(await page.locator('main').innerText()).toMatch(/staat die pagina niet op je apparaat/);
        });
      },
      SLOW,
    );

    it(
      'asks first where the reader saves data, and lets go of all when told to',
      async () => {
        const site = await ownSite();
        await visit(site.served.url, {}, async ({ page, context }) => {
          await context.addInitScript(() => sessionStorage.getItem('saves') && Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }));
          await keepAll(page, site.served.url);
          await page.evaluate(() => sessionStorage.setItem('saves', '1'));
          await page.reload();
          await publish(site, CHANGES);
          await takeOver(page);
          await note(page).getByText(/de rest van deze uitgave staat nog niet op je apparaat/).waitFor();
          await page.getByRole('button', { name: /^Bewaar alles voor onderweg/ }).click();
          await all(page);
          await page.getByRole('button', { name: 'Bewaar niet langer alles' }).click();
          await note(page).getByText(`Klaar voor offline. Uitgave van ${wordsOfDay(NEXT_DAY)}.`, { exact: true }).waitFor();
          expect(await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('alles')))).toEqual([]);
        });
      },
      SLOW,
    );
  });
});
