import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import lunr from 'lunr';
import { readEntries } from '../../src/corpus/entries.ts';
import { readSettings } from '../../src/corpus/settings.ts';
import { readBuiltPages } from '../../src/integrations/built-pages.ts';
import { clearPages, layOutPages, writePagefind } from '../../src/integrations/pagefind-index.ts';
import { searchSources, type SearchSource, type SearchSources } from '../../src/integrations/search-sources.ts';
import { directoryFile, LEXICON_FILE, PLACES_FILE } from '../../src/search/files.ts';
import { openHandbook, startPagefind } from '../../src/search/handbook.ts';
import type { JudgedQuery } from '../../src/search/judge.ts';
import { openLexicon, type LexiconFile } from '../../src/search/lexicon.ts';
import { type Engines, search } from '../../src/search/search.ts';
import { openSearch } from '../search-site.ts';
import { serveSite } from '../server.ts';
import { countBefore } from './counting-proxy.ts';
import { numbers } from './generate.ts';

/** What searching costs a reader, median over the judged queries; kilobytes as they go over the wire. */
export interface SearchCost {
  entries: number;
  /** From nothing to the first five pages of the handbook. */
  firstKilobytes: number;
  /** A later search with the engine loaded. */
  laterKilobytes: number;
  /** From the last letter of a query to its results, with the index parts loaded. */
  milliseconds: number;
  /** One index over all texts, as a reader would have to fetch it whole. */
  wholeIndexKilobytes: number;
}

/** What comes beside the handbook: lunr, the lexicon, places and one region. */
export interface DirectoryCost {
  lunrKilobytes: number;
  lexiconKilobytes: number;
  regionKilobytes: number;
  nationwideKilobytes: number;
}

const QUERY_FILES = ['tests/search/zoekvragen.jsonl', 'tests/search/zoekvragen-eigen.jsonl'];

/** Measures a built site's search, and the same handbook filled up to `sizes` entries with pages made of its own sentences. */
export async function measureSearchCost(siteDir: string, sizes: readonly number[]): Promise<{ costs: SearchCost[]; directory: DirectoryCost }> {
  const queries = QUERY_FILES.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean)).map((line) => (JSON.parse(line) as JudgedQuery).q);
  const entries = readEntries(readSettings().contentDir);
  const sources = searchSources(entries, await readBuiltPages(siteDir, entries));
  const costs = [];
  for (const size of sizes) costs.push(await measureOne(siteDir, filledUp(sources, size), queries));
  return { costs, directory: await directoryCost(siteDir) };
}

async function measureOne(siteDir: string, sources: SearchSources, queries: readonly string[]): Promise<SearchCost> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'zoekkosten-'));
  const pages = await layOutPages(sources, () => true);
  await writePagefind(folder, pages);
  await clearPages(pages);
  const server = await serveSite(folder, 0);
  const proxy = await countBefore(server.url);
  const load = () => import(path.join(folder, 'pagefind', 'pagefind.js'));
  const site = await openSearch(siteDir);
  const { places, directory } = site.engines;
  const lexicon = openLexicon(JSON.parse(await readFile(path.join(siteDir, LEXICON_FILE), 'utf8')) as LexiconFile);
  const open = async (): Promise<Engines> => ({ handbook: openHandbook(await startPagefind(load, `${proxy.url}pagefind/`)), lexicon, places, directory });
  const first: number[] = [];
  const later: number[] = [];
  for (const [index, query] of queries.entries()) {
    const before = proxy.bytes();
    await (await fetch(`${proxy.url}pagefind/pagefind.js`)).arrayBuffer();
    const engines = await open();
    await search(query, engines, 5);
    const between = proxy.bytes();
    first.push(between - before);
    await search(queries[(index + 37) % queries.length] as string, engines, 5);
    later.push(proxy.bytes() - between);
  }
  const engines = await open();
  const times: number[] = [];
  // Every part of the index is there already, as after some searching.
  for (const query of queries) await search(query, engines);
  for (const query of queries) {
    await search(query.slice(0, -1), engines);
    const start = performance.now();
    await search(query, engines);
    times.push(performance.now() - start);
  }
  await Promise.all([proxy.close(), server.close(), site.close()]);
  await rm(folder, { recursive: true, force: true });
  return { entries: sources.handbook.length, firstKilobytes: median(first) / 1000, laterKilobytes: median(later) / 1000, milliseconds: median(times), wholeIndexKilobytes: wholeIndex(sources.handbook) / 1000 };
}

/** Adds pages made of the handbook's own sentences, so that words are as usual as they are in it. */
function filledUp(sources: SearchSources, size: number): SearchSources {
  const next = numbers(size);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const sentences = sources.handbook.flatMap(({ text }) => text.split(/(?<=[.?!])\s+/)).filter((sentence) => sentence.length > 30);
  const pages = sources.handbook.filter(({ article }) => article !== null);
  const made = Array.from({ length: Math.max(0, size - sources.handbook.length) }, (_, index): SearchSource => {
    const [title, other] = [pick(pages), pick(pages)];
    const body = Array.from({ length: 30 }, () => pick(sentences));
    const article = `<article data-pagefind-body><h1 data-pagefind-meta="title">${title.topic.title} ${index}</h1>${body.map((text, at) => `${at % 10 === 0 ? `<h2 id="kop-${at}">${pick(pages).topic.title}</h2>` : ''}<p>${text.replace(/[<>&]/g, '')}</p>`).join('')}</article>`;
    const topic = { title: `${title.topic.title} ${index}`, aliases: other.topic.aliases.slice(0, 8), headings: other.topic.headings, lines: title.topic.lines };
    return { entry: { ...title.entry, path: `/respijt/opgewekt-${index}/` }, article, topic, text: body.join(' ') };
  });
  return { ...sources, handbook: size < sources.handbook.length ? sources.handbook.slice(0, size) : [...sources.handbook, ...made] };
}

/** Compressed bytes of one lunr index over the same texts, with its engine. */
function wholeIndex(handbook: readonly SearchSource[]): number {
  const builder = new lunr.Builder();
  builder.ref('id');
  for (const field of ['title', 'aliases', 'text']) builder.field(field);
  for (const [id, { topic, text }] of handbook.entries()) builder.add({ id: String(id), title: topic.title, aliases: topic.aliases.join(' '), text });
  return gzipSync(JSON.stringify(builder.build())).length + gzipSync(readFileSync('node_modules/lunr/lunr.min.js')).length;
}

/** The scripts of a built site that hold lunr, by path. */
export function enginesOf(siteDir: string): string[] {
  const scripts = readdirSync(path.join(siteDir, 'bouw')).filter((file) => file.endsWith('.js'));
  return scripts.map((file) => path.join('bouw', file)).filter((file) => readFileSync(path.join(siteDir, file), 'utf8').includes('invertedIndex'));
}

async function directoryCost(siteDir: string): Promise<DirectoryCost> {
  const kilobytes = (file: string) => brotliCompressSync(readFileSync(path.join(siteDir, file)), { params: { 1: 5 } }).length / 1000;
  const regions = readdirSync(path.join(siteDir, path.dirname(directoryFile('x')))).filter((file) => !['woorden.json', 'landelijk.json'].includes(file));
  return {
    lunrKilobytes: enginesOf(siteDir).reduce((sum, file) => sum + kilobytes(file), 0),
    lexiconKilobytes: kilobytes(LEXICON_FILE) + kilobytes(PLACES_FILE),
    regionKilobytes: Math.max(...regions.map((file) => kilobytes(path.join(path.dirname(directoryFile('x')), file)))),
    nationwideKilobytes: kilobytes(directoryFile('landelijk')),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
