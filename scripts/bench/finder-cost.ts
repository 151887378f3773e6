import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { shardOf } from '../../src/domain/place-search.ts';
import { fold } from '../../src/search/fold.ts';
import { numbers } from './generate.ts';
import { measureRun } from './measure.ts';

/** Bytes that looking up one place in the finder takes, compressed as a host does it. */
export interface FinderCost {
  directory: string;
  municipalities: number;
  services: number;
  /** The part of the index of places that the postcode is in. */
  placeBytes: number;
  regionBytes: number;
  nationwideBytes: number;
  deskBytes: number;
  totalBytes: number;
}

const HERE = new URL('.', import.meta.url).pathname;
const PER_REGION = 6;
const NATIONWIDE = 20;
const TYPES = ['dagbesteding', 'logeeropvang', 'zorgvrijwilliger-thuis', 'zorgboerderij', 'mantelzorgondersteuning', 'toegang-gemeente'];
const BEGINNINGS = 'Nieuw Oud Noord Zuid Ooster Wester Hooge Lage Groot Klein Heeren Konings Vogel Water Zand Veen Bosch Heide Rijn Maas Vecht Amstel Bergen Doorn'.split(' ');
const ENDINGS = 'dorp wijk veen meer burg kerk hoven broek dam dijk hout horst stede land drecht voort zijl wolde schoten heim geest monde veld sluis'.split(' ');

/** Builds the real directory and a generated one, and counts what a lookup in each asks for. */
export async function measureFinderCost(services: number, municipalities: number): Promise<FinderCost[]> {
  const home = path.resolve('.cache', 'bench');
  const generated = path.join(home, 'content-finder');
  await rm(generated, { recursive: true, force: true });
  const postcode = await generateDirectory(generated, services, municipalities);
  const costs: FinderCost[] = [];
  for (const [directory, content, typed] of [['echt', path.resolve('content'), '2316'], ['opgewekt', generated, postcode]] as const) {
    const site = path.join(home, 'site-finder');
    await measureRun(path.join(HERE, 'handbook-build.ts'), [site], { HANDBOEK_CONTENT: content, HANDBOEK_VANDAAG: '2026-11-22' });
    costs.push(await lookupCost(directory, content, site, typed));
  }
  return costs;
}

async function lookupCost(directory: string, content: string, site: string, typed: string): Promise<FinderCost> {
  const data = path.join(site, 'gegevens');
  const shard = path.join(data, 'plaatsen', `${shardOf(typed, fold)}.json`);
  const { municipalities, places } = JSON.parse(await readFile(shard, 'utf8')) as { municipalities: string[][]; places: [string, number, number, number, number[]?][] };
  const region = municipalities[places.find((row) => row[4]?.includes(Number(typed)))?.[1] ?? -1]?.[2];
  if (!region) throw new Error(`${typed} is in no municipality of ${content}.`);
  const bytes = async (...names: string[]) => brotliCompressSync(await readFile(path.join(...names)), { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;
  const [placeBytes, regionBytes, nationwideBytes, deskBytes] = await Promise.all([bytes(shard), bytes(data, 'sociale-kaart', `${region}.json`), bytes(data, 'sociale-kaart', 'landelijk.json'), bytes(data, 'loketten', `${region}.json`)]);
  const count = async (folder: string) => (await readdir(path.join(content, folder))).length;
  return { directory, municipalities: await count('gemeenten'), services: await count('voorzieningen'), placeBytes, regionBytes, nationwideBytes, deskBytes, totalBytes: placeBytes + regionBytes + nationwideBytes + deskBytes };
}

/** Writes a content folder with generated municipalities and services; gives a postcode that is in it. */
async function generateDirectory(dir: string, services: number, municipalities: number): Promise<string> {
  const next = numbers(services);
  const pick = (words: readonly string[]) => words[Math.floor(next() * words.length)] as string;
  for (const folder of ['bronnen', 'gemeenten', 'voorzieningen']) await mkdir(path.join(dir, folder), { recursive: true });
  await cp('content/bronnen/pc4-lijst-2019.yaml', path.join(dir, 'bronnen', 'pc4-lijst-2019.yaml'));
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
