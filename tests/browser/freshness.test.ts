import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generateArticles } from '../../scripts/bench/generate.ts';
import { launchBrowser } from '../../scripts/browser.ts';
import { serveSite, type ServedSite } from '../../scripts/server.ts';
import { ownEnvironment, run } from '../site/clone.ts';

/** A small site of its own: one article that was read, one service that was checked, one amount with a last day. */
let dir: string;
let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'handboek-vers-'));
  const content = path.join(dir, 'content');
  mkdirSync(content);
  await generateArticles(content, 4);
  const article = path.join(content, 'artikelen', 'respijt', 'opgewekt-artikel-1.mdx');
  writeFileSync(
    article,
    readFileSync(article, 'utf8')
      .replace('herzienNa: 12 maanden', 'herzienNa: 3 maanden\nnagekeken: { datum: 2026-11-01, rol: huisarts }')
      .replace('## Achtergrond {#achtergrond}', '## Achtergrond {#achtergrond}\n\nDe bijdrage is <Bedrag id="proefbedrag" />.'),
  );
  for (const folder of ['bedragen', 'voorzieningen', 'convenanten']) mkdirSync(path.join(content, folder));
  writeFileSync(path.join(content, 'bedragen', 'proefbedrag.yaml'), 'titel: Proefbedrag\nwaarde: "€ 21,80"\neenheid: per maand\njaar: 2026\ntot: 2026-12-31\nbron: wmo-2015\n');
  writeFileSync(
    path.join(content, 'voorzieningen', 'proefhuis.mdx'),
    `---\ntitel: Proefhuis\nomschrijving: Een verzonnen logeerhuis waarmee de versheid van een controle wordt getest.\ncode: dienst-proefhuis\neigenaar: beheer\nbronnen: [wmo-2015]\nsoorten: [logeeropvang]\nstatus: { stand: actief }\nbrondatum: 2026\ngecontroleerd: { datum: 2026-11-01, rol: consulent, wijze: gebeld }\nherzienNa: 3 maanden\n---\n`,
  );
  writeFileSync(
    path.join(content, 'convenanten', 'proef.mdx'),
    `---\ntitel: Proefconvenant\nomschrijving: Een verzonnen convenant waarmee wordt getest of een afspraak over de datum gaat.\ncode: convenant-proef\neigenaar: redactie\nopgesteld: 2026-11-22\nherzienNa: 12 maanden\nbronnen: [wmo-2015]\ngetekend: "2024"\ngemeenten: [leiden]\nstand: { waarde: loopt }\nafspraken:\n  - { afspraak: "Al te laat.", uiterlijk: "2025", bron: wmo-2015 }\n  - { afspraak: "Dit jaar nog.", uiterlijk: "2026", bron: wmo-2015 }\n  - { afspraak: "Zonder datum.", bron: wmo-2015 }\n  - { afspraak: "Klaar.", uiterlijk: "2025", geevalueerd: { datum: "2026-01", uitkomst: "Gelukt.", bron: wmo-2015 }, bron: wmo-2015 }\n---\n`,
  );
  const built = await run('node', ['scripts/run.mjs', 'build', path.join(dir, 'site')], process.cwd(), ownEnvironment({ HANDBOEK_CONTENT: content, HANDBOEK_VANDAAG: '2026-11-22' }));
  if (built.code !== 0) throw new Error(built.output);
  site = await serveSite(path.join(dir, 'site'), 0);
  browser = await launchBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(dir, { recursive: true, force: true });
});

/** What a page says of its freshness on a device that believes it is `day`. */
async function onDevice<T>(address: string, day: string, read: () => T): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
    await page.goto(site.url + address);
    await page.waitForLoadState('networkidle');
    return await page.evaluate(read);
  } finally {
    await context.close();
  }
}

const freshness = () => document.querySelector('[data-freshness]')?.getAttribute('data-freshness');

it('an article that was read becomes due and overdue on the device, and never fresher', async () => {
  const article = 'respijt/opgewekt-artikel-1/';
  const days = ['2026-01-01', '2026-11-22', '2027-01-15', '2027-03-01'];
  const seen = [];
  for (const day of days) seen.push(await onDevice(article, day, freshness));
  expect(seen).toEqual(['current', 'current', 'due-soon', 'overdue']);
});

it('a service is no longer called active once its check is past its interval', async () => {
  const status = () => [...document.querySelectorAll('.status-line strong')].filter((label) => label.checkVisibility()).map((label) => label.textContent);
  const seen = [];
  for (const day of ['2026-11-22', '2027-03-01']) seen.push([await onDevice('voorzieningen/proefhuis/', day, freshness), await onDevice('voorzieningen/proefhuis/', day, status)]);
  expect(seen).toEqual([
    ['current', [expect.stringMatching(/^Actief/)]],
    ['overdue', [expect.not.stringMatching(/[Aa]ctief/)]],
  ]);
});

it('an amount says by itself that its last day is past', async () => {
  const warning = () => document.querySelector<HTMLElement>('[data-norm-until] .norm-warning')?.checkVisibility();
  const article = 'respijt/opgewekt-artikel-1/';
  expect([await onDevice(article, '2026-12-31', warning), await onDevice(article, '2027-01-01', warning)]).toEqual([false, true]);
});

it('an agreement of a covenant becomes overdue on the device, and one that is overdue stays so', async () => {
  const standings = () => [...document.querySelectorAll('[data-agreement] [data-standing]')].filter((words) => words.checkVisibility()).map((words) => words.getAttribute('data-standing'));
  const seen = [];
  for (const day of ['2024-01-01', '2026-12-31', '2027-01-01']) seen.push(await onDevice('convenanten/proef/', day, standings));
  const before = ['overdue', 'open', 'open', 'evaluated'];
  expect(seen).toEqual([before, before, ['overdue', 'overdue', 'open', 'evaluated']]);
});

it('a service on a list to print is told to be unchecked once its check is past its interval', async () => {
  const told = () => document.querySelector('[data-list-item="service"] .fine-print') !== null;
  const seen = [];
  for (const day of ['2026-01-01', '2027-02-01', '2027-02-02']) seen.push(await onDevice('meegeeflijst/#diensten=dienst-proefhuis', day, told));
  expect(seen).toEqual([false, false, true]);
});
