import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BENCH_WORDS as words } from '../../src/i18n/bench.ts';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../server.ts';
import { visitCold } from './cold-page.ts';
import { numbers, promiseNothing } from './generate.ts';
import { measureRun } from './measure.ts';

/** What looking up one place in the finder asks of the line, from the question to the answer; bytes compressed, with headers. */
export interface FinderCost {
  directory: string;
  municipalities: number;
  services: number;
  requests: number;
  bytes: number;
  /** The bytes by part: places, regions, what works nationwide, desks. */
  parts: Record<string, number>;
}

const PER_REGION = 6;
const NATIONWIDE = 20;
const TYPES = ['dagbesteding', 'logeeropvang', 'zorgvrijwilliger-thuis', 'zorgboerderij', 'mantelzorgondersteuning', 'toegang-gemeente'];
const BEGINNINGS = 'Nieuw Oud Noord Zuid Ooster Wester Hooge Lage Groot Klein Heeren Konings Vogel Water Zand Veen Bosch Heide Rijn Maas Vecht Amstel Bergen Doorn'.split(' ');
const ENDINGS = 'dorp wijk veen meer burg kerk hoven broek dam dijk hout horst stede land drecht voort zijl wolde schoten heim geest monde veld sluis'.split(' ');

/**
 * Looks one place up in the real directory and in a generated one, in a browser, and counts what each lookup asks for.
 * @param siteDir the real site, built
 */
export async function measureFinderCost(siteDir: string, services: number, municipalities: number): Promise<FinderCost[]> {
  const home = path.resolve('.cache', 'bench');
  const content = path.join(home, 'content-finder');
  await rm(content, { recursive: true, force: true });
  const postcode = await generateDirectory(content, services, municipalities);
  const generated = path.join(home, 'site-finder');
  await measureRun('scripts/run.mjs', ['build', generated], { HANDBOEK_CONTENT: content, HANDBOEK_VANDAAG: '2026-11-22' });
  const real = path.resolve('content');
  return [
    await lookupCost(words.real, real, siteDir, 'plek=2316'),
    // In its own region nothing is known that takes over care: the regions around are looked at as well.
    await lookupCost(words.realEmpty, real, siteDir, 'plek=Wassenaar&nodig=dag'),
    await lookupCost(words.generated, content, generated, `plek=${postcode}`),
  ];
}

async function lookupCost(directory: string, content: string, siteDir: string, asked: string): Promise<FinderCost> {
  const server = await serveSite(siteDir, 0);
  const browser = await launchBrowser();
  try {
    const answers = await visitCold(browser, `${server.url}sociale-kaart/#${asked}`, null, async ({ page, received, inSight }) => {
      await inSight('[data-finder-state=ready], [data-finder-state=empty]');
      await page.waitForLoadState('networkidle');
      return received().filter(({ url }) => url.includes('/gegevens/'));
    });
    const part = (name: string, isIn: (url: string) => boolean) => [name, answers.filter(({ url }) => isIn(url)).reduce((sum, { bytes }) => sum + bytes, 0)] as const;
    const parts = Object.fromEntries([
      part(words.parts.places, (url) => url.includes('/plaatsen/')),
      part(words.parts.region, (url) => url.includes('/sociale-kaart/') && !url.endsWith('/landelijk.json')),
      part(words.parts.nationwide, (url) => url.endsWith('/landelijk.json')),
      part(words.parts.desks, (url) => url.includes('/loketten/')),
    ]);
    const count = async (folder: string) => (await readdir(path.join(content, folder))).length;
    return { directory, municipalities: await count('gemeenten'), services: await count('voorzieningen'), requests: answers.length, bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0), parts };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Writes a content folder with generated municipalities and services; gives a postcode that is in it. */
async function generateDirectory(dir: string, services: number, municipalities: number): Promise<string> {
  const next = numbers(services);
  const pick = (words: readonly string[]) => words[Math.floor(next() * words.length)] as string;
  for (const folder of ['bronnen', 'gemeenten', 'voorzieningen']) await mkdir(path.join(dir, folder), { recursive: true });
  await cp('content/bronnen/pc4-lijst-2019.yaml', path.join(dir, 'bronnen', 'pc4-lijst-2019.yaml'));
  promiseNothing(dir);
  const slugOf = (index: number) => `gemeente-${index}`;
  const regionOf = (index: number) => `regio-${Math.floor(index / PER_REGION)}`;
  await writeFile(path.join(dir, 'site.yaml'), (await readFile('content/site.yaml', 'utf8')).replace(/gemeenten: \[.*\]/, `gemeenten: [${slugOf(0)}]`));
  // Four thousand postcodes over all municipalities, as in the Netherlands.
  const each = Math.floor(8_900 / municipalities);
  for (let index = 0; index < municipalities; index += 1) {
    const first = 1_000 + index * each;
    const places = Array.from({ length: 7 }, (_, at) => `- naam: ${pick(BEGINNINGS)}${pick(['', 'er', 'en', 's'])}${pick(ENDINGS)}${inLetters(index)}\n  postcodes: ['${first + at * 3}', '${first + at * 3 + 1}']\n  breedte: ${(50.8 + next() * 2.6).toFixed(2)}\n  lengte: ${(3.4 + next() * 3.6).toFixed(2)}\n`);
    await writeFile(
      path.join(dir, 'gemeenten', `${slugOf(index)}.mdx`),
      `---\ntitel: Gemeente ${inLetters(index)}\nomschrijving: Een opgewekte gemeente, nummer ${index}, om te meten wat opzoeken kost.\ncode: gemeente-${slugOf(index)}\neigenaar: beheer\nopgesteld: 2026-11-22\nherzienNa: 6 maanden\nbronnen: [pc4-lijst-2019]\ngemeentecode: GM${String(1000 + index).slice(-4)}\nregio: ${regionOf(index)}\nplaatsen:\n${places.join('')}---\n`,
    );
  }
  for (let index = 0; index < services; index += 1) {
    const area = index < NATIONWIDE ? '  landelijk: true' : `  gemeenten: [${slugOf(index % municipalities)}]`;
    await writeFile(
      path.join(dir, 'voorzieningen', `dienst-${index}.mdx`),
      `---\ntitel: ${pick(BEGINNINGS)}${pick(ENDINGS)} ${index}\nomschrijving: Een opgewekte voorziening, nummer ${index}, om te meten wat opzoeken in de zoeker kost.\ncode: dienst-opgewekt-${index}\neigenaar: beheer\nbronnen: [pc4-lijst-2019]\nsoorten: [${pick(TYPES)}]\nwerkgebied:\n${area}\nstatus:\n  stand: actief\nbrondatum: '${2015 + Math.floor(next() * 11)}'\nherzienNa: 6 maanden\nvoorWie: [${pick(['dementie', 'lichamelijk', 'psychisch', 'kind'])}]\naanmelden:\n  eersteStap: Vraag bij ${pick(BEGINNINGS)}${pick(ENDINGS)} of er plek is, voor wie, en of iemand een keer mag meekijken.\n---\n`,
    );
  }
  return String(1_000);
}

/** A number in letters: names of places have no figures, and figures are looked up as postcodes. */
function inLetters(value: number): string {
  return [...value.toString(26)].map((figure) => String.fromCharCode(97 + parseInt(figure, 26))).join('');
}
