import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip, type ZlibOptions } from 'node:zlib';
import { createIndex } from 'pagefind';
import { BUILD_WORDS } from '../i18n/build.ts';
import { PAGEFIND_DIR } from '../search/files.ts';
import { metaOf, topicsOf } from '../search/topics.ts';
import type { SearchSources } from './search-sources.ts';

/** What an index is made of. */
export type PagefindSources = Pick<SearchSources, 'handbook' | 'glossary' | 'splitWord'>;

/** A file of the engine, by its path below the engine's folder. */
export interface EngineFile {
  path: string;
  content: Uint8Array;
}

/** Packs bytes as a line would carry them; many at once, it keeps the other cores busy too. */
export const pack = promisify<Uint8Array, ZlibOptions, Buffer>(gzip);

/** Files of the engine that the search page uses; Pagefind brings several ready-made interfaces besides. */
const USED = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.nl\.pagefind|(?:index|filter|fragment)\/.+)$/;

/** Pages that go along, and those that stay behind: each in a folder of its own, so that an index can be made of either. */
type Shelf = 'road' | 'home';

/** What Pagefind reads, laid ready once for every index that is made of it. */
export interface LaidOutPages {
  folder: string;
  /** How many pages lie in each folder. */
  counts: Record<Shelf, number>;
  /** Entries without a page of their own. */
  records: { url: string; language: string; content: string; meta: Record<string, string>; filters: Record<string, string[]> }[];
}

/**
 * Lays the pages ready for Pagefind. They reach it through folders, in half the time that its pipe takes; flat ones, for each folder costs as much as a page.
 * @param goesAlong whether the page at an address goes along where there is no connection
 */
export async function layOutPages({ handbook, glossary, splitWord }: PagefindSources, goesAlong: (address: string) => boolean): Promise<LaidOutPages> {
  const folder = await mkdtemp(path.join(tmpdir(), 'handboek-zoeken-'));
  const pages = handbook.map((source) => ({ ...source, meta: metaOf(topicsOf(source.topic, glossary, splitWord)), shelf: goesAlong(source.entry.path) ? ('road' as const) : ('home' as const) }));
  const paged = pages.flatMap(({ entry, article, meta, shelf }) => (article === null ? [] : [{ shelf, path: path.join(shelf, flatName(entry.path)), content: pageOf(article, meta) }]));
  await Promise.all((['road', 'home'] as const).map((shelf) => mkdir(path.join(folder, shelf))));
  await writeFiles(folder, paged);
  return {
    folder,
    counts: { road: paged.filter(({ shelf }) => shelf === 'road').length, home: paged.filter(({ shelf }) => shelf === 'home').length },
    records: pages.flatMap(({ entry, article, meta, text }) => (article === null ? [{ url: entry.path, language: 'nl', content: text, meta: { title: entry.title, ...meta }, filters: { soort: [entry.kind] } }] : [])),
  };
}

/** Takes away what was laid ready. */
export async function clearPages({ folder }: LaidOutPages): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** Writes Pagefind's index of the whole handbook, as its built pages have it, into the site's folder. */
export async function writePagefind(siteDir: string, pages: LaidOutPages): Promise<void> {
  const files = await pagefindFiles(pages, ['road', 'home'], pages.records);
  await writeFiles(path.join(siteDir, PAGEFIND_DIR), await Promise.all(files.map(async ({ path: name, content }) => ({ path: name, content: isFragment(name) ? await ofItsPage(content) : content }))));
}

/** Writes files below a folder. */
export async function writeFiles(folder: string, files: readonly { path: string; content: Uint8Array | string }[]): Promise<void> {
  const targets = files.map(({ path: name, content }) => ({ target: path.join(folder, name), content }));
  for (const parent of new Set(targets.map(({ target }) => path.dirname(target)))) await mkdir(parent, { recursive: true });
  await Promise.all(targets.map(({ target, content }) => writeFile(target, content)));
}

/**
 * The engine and its index of some pages, by path below the engine's folder; all but a few names say what is in the file. What it
 * shows of a page (a fragment) is as the engine made it.
 */
export async function pagefindFiles({ folder, counts }: LaidOutPages, shelves: Shelf[], records: LaidOutPages['records'] = []): Promise<EngineFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(BUILD_WORDS.pagefindNotStarted(errors));
  const trouble: string[] = [];
  for (const shelf of shelves) {
    const answer = await index.addDirectory({ path: path.join(folder, shelf) });
    trouble.push(...answer.errors);
    if (answer.page_count !== counts[shelf]) trouble.push(BUILD_WORDS.pagefindRead(answer.page_count, counts[shelf]));
  }
  trouble.push(...(await Promise.all(records.map((record) => index.addCustomRecord(record)))).flatMap((answer) => answer.errors));
  if (trouble.length > 0) throw new Error(BUILD_WORDS.pagefindFailed(trouble));
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files.filter((item) => USED.test(item.path));
}

/** Whether a file of the engine is what it shows of one page: the same file in every index that has the page. */
export function isFragment(name: string): boolean {
  return name.startsWith('fragment/');
}

/** The name of a page in a flat folder; no address holds its sign. */
function flatName(address: string): string {
  return `${address.replaceAll('/', '~')}.html`;
}

/** The address of a page that the engine read from a flat folder; other records have theirs. */
function addressOf(url: string): string {
  return url.replace(/^\/(~.*~)\.html$/, (_, name: string) => name.replaceAll('~', '/'));
}

const SIGNATURE = Buffer.from('pagefind_dcd');

/** A page as it is shown: at its own address, and with its title instead of the words by which it was found, which saves a fifth. */
async function ofItsPage(content: Uint8Array): Promise<Buffer> {
  const fragment = JSON.parse(gunzipSync(content).subarray(SIGNATURE.length).toString('utf8')) as { url: string; meta: { title?: string }; filters: object };
  const { meta, url, ...rest } = fragment;
  return pack(Buffer.concat([SIGNATURE, Buffer.from(JSON.stringify({ ...rest, url: addressOf(url), filters: {}, meta: { title: meta.title } }))]), { level: 9 });
}

/** The article as Pagefind reads it: with metadata that the page itself does not carry to its readers. */
function pageOf(article: string, meta: Record<string, string>): string {
  const marks = Object.entries(meta).map(([name, words]) => `<span data-pagefind-meta="${name}[title]" title="${words}"></span>`);
  return `<html lang="nl"><body>${article.replace(/^<article[^>]*>/, `$&${marks.join('')}`)}</body></html>`;
}
