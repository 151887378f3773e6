import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { BUILD_WORDS } from '../i18n/build.ts';
import { PAGEFIND_DIR } from '../search/files.ts';
import { metaOf, topicsOf } from '../search/topics.ts';
import type { SearchSource, SearchSources } from './search-sources.ts';

/** What an index is made of. */
export type PagefindSources = Pick<SearchSources, 'handbook' | 'glossary' | 'splitWord'>;

/** A file of the engine, by its path below the engine's folder. */
export interface EngineFile {
  path: string;
  content: Uint8Array | string;
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
  if (!index) throw new Error(BUILD_WORDS.pagefindNotStarted(errors));
  // Through files, pages go to the engine and its index comes back in half the time that its pipe takes.
  const folder = await mkdtemp(path.join(tmpdir(), 'handboek-zoeken-'));
  const [pages, made] = [path.join(folder, 'paginas'), path.join(folder, 'index')] as const;
  try {
    const metaOfSource = ({ topic }: SearchSource) => metaOf(topicsOf(topic, glossary, splitWord));
    const shared = handbook.filter(({ article }) => article === null);
    const paged = handbook.flatMap((source) => (source.article === null ? [] : [{ path: path.join(source.entry.path, 'index.html'), content: pageOf(source.article, metaOfSource(source)) }]));
    await writeFiles(pages, paged);
    const answers = await Promise.all([
      index.addDirectory({ path: pages }),
      ...shared.map((source) =>
        index.addCustomRecord({ url: source.entry.path, language: 'nl', content: source.text, meta: { title: source.entry.title, ...metaOfSource(source) }, filters: { soort: [source.entry.kind] } }),
      ),
    ]);
    const trouble = answers.flatMap((answer) => answer.errors);
    if (answers[0].page_count !== paged.length) trouble.push(BUILD_WORDS.pagefindRead(answers[0].page_count, paged.length));
    if (trouble.length > 0) throw new Error(BUILD_WORDS.pagefindFailed(trouble));
    await index.writeFiles({ outputPath: made });
    await index.deleteIndex();
    return await readEngineFiles(made);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readEngineFiles(folder: string): Promise<EngineFile[]> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll(path.sep, '/')).filter((name) => USED.test(name));
  return Promise.all(
    names.sort().map(async (name) => {
      const content = await readFile(path.join(folder, name));
      return { path: name, content: name.startsWith('fragment/') ? withoutTopics(content) : content };
    }),
  );
}

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
