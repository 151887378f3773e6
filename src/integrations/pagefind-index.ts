import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
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

/** Files of the engine that the search page uses; Pagefind brings several ready-made interfaces besides. */
const USED = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.nl\.pagefind|(?:index|filter|fragment)\/.+)$/;

/** Writes Pagefind's index of the handbook, as its built pages have it, into the site's folder. */
export async function writePagefind(siteDir: string, sources: PagefindSources): Promise<void> {
  await writeFiles(path.join(siteDir, PAGEFIND_DIR), await pagefindFiles(sources));
}

/** Writes files below a folder. */
export async function writeFiles(folder: string, files: readonly EngineFile[]): Promise<void> {
  const targets = files.map(({ path: name, content }) => ({ target: path.join(folder, name), content }));
  for (const parent of new Set(targets.map(({ target }) => path.dirname(target)))) await mkdir(parent, { recursive: true });
  await Promise.all(targets.map(({ target, content }) => writeFile(target, content)));
}

/** The engine and its index of some entries, by path below the engine's folder; all but a few names say what is in the file. */
export async function pagefindFiles({ handbook, glossary, splitWord }: PagefindSources): Promise<EngineFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`Pagefind kon niet beginnen: ${errors.join('; ')}`);
  // A batch goes to the engine at once and is read there in order: waiting for each page by itself takes twice as long.
  for (let start = 0; start < handbook.length; start += BATCH)
    await Promise.all(
      handbook.slice(start, start + BATCH).map(async ({ entry, article, topic, text }) => {
        const meta = metaOf(topicsOf(topic, glossary, splitWord));
        const answer =
          article === null
            ? await index.addCustomRecord({ url: entry.path, language: 'nl', content: text, meta: { title: entry.title, ...meta }, filters: { soort: [entry.kind] } })
            : await index.addHTMLFile({ url: entry.path, content: pageOf(article, meta) });
        if (answer.errors.length > 0) throw new Error(`Pagefind kon ${entry.id} niet lezen: ${answer.errors.join('; ')}`);
      }),
    );
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files.filter((item) => USED.test(item.path)).map(({ path: name, content }) => ({ path: name, content: name.startsWith('fragment/') ? withoutTopics(content) : content }));
}

const BATCH = 100;

const SIGNATURE = Buffer.from('pagefind_dcd');

/** What is shown of a page needs its title, not the words by which it was found: its file is a fifth smaller without. */
function withoutTopics(content: Uint8Array): Buffer {
  const fragment = JSON.parse(gunzipSync(content).subarray(SIGNATURE.length).toString('utf8')) as { meta: { title?: string }; filters: object };
  const { meta, ...rest } = fragment;
  return gzipSync(Buffer.concat([SIGNATURE, Buffer.from(JSON.stringify({ ...rest, filters: {}, meta: { title: meta.title } }))]), { level: 9 });
}

/** The article as Pagefind reads it: with metadata that the page itself does not carry to its readers. */
function pageOf(article: string, meta: Record<string, string>): string {
  const marks = Object.entries(meta).map(([name, words]) => `<span data-pagefind-meta="${name}[title]" title="${words}"></span>`);
  return `<html lang="nl"><body>${article.replace(/^<article[^>]*>/, `$&${marks.join('')}`)}</body></html>`;
}
