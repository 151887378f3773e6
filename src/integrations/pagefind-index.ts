import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { PAGEFIND_DIR } from '../search/files.ts';
import { metaOf, topicsOf } from '../search/topics.ts';
import type { SearchSources } from './search-sources.ts';

/** Files of the engine that the search page uses; Pagefind brings several ready-made interfaces besides. */
const USED = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.nl\.pagefind|(?:index|filter|fragment)\/.+)$/;

/** Writes Pagefind's index of the handbook, as its built pages have it, into the site's folder. */
export async function writePagefind(siteDir: string, sources: SearchSources): Promise<void> {
  for (const file of await pagefindFiles(sources)) {
    const target = path.join(siteDir, PAGEFIND_DIR, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
}

/** The engine and its index of some entries, by path below the engine's folder; all but a few names say what is in the file. */
export async function pagefindFiles({ handbook, glossary, splitWord }: Pick<SearchSources, 'handbook' | 'glossary' | 'splitWord'>): Promise<{ path: string; content: Uint8Array }[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`Pagefind kon niet beginnen: ${errors.join('; ')}`);
  try {
    // A batch goes to the engine at once and is read there in order: waiting for each page by itself takes twice as long.
    for (let start = 0; start < handbook.length; start += BATCH)
      await Promise.all(
        handbook.slice(start, start + BATCH).map(async ({ entry, html, topic, text }) => {
          const meta = metaOf(topicsOf(topic, glossary, splitWord));
          const answer =
            html === null
              ? await index.addCustomRecord({ url: entry.path, language: 'nl', content: text, meta: { title: entry.title, ...meta }, filters: { soort: [entry.kind] } })
              : await index.addHTMLFile({ url: entry.path, content: withMeta(html, meta) });
          if (answer.errors.length > 0) throw new Error(`Pagefind kon ${entry.id} niet lezen: ${answer.errors.join('; ')}`);
        }),
      );
    const { files } = await index.getFiles();
    return files.filter((item) => USED.test(item.path)).map(({ path: name, content }) => ({ path: name, content: name.startsWith('fragment/') ? withoutTopics(content) : content }));
  } finally {
    await close();
  }
}

const BATCH = 100;

const SIGNATURE = Buffer.from('pagefind_dcd');

/** What is shown of a page needs its title, not the words by which it was found: its file is a fifth smaller without. */
function withoutTopics(content: Uint8Array): Buffer {
  const fragment = JSON.parse(gunzipSync(content).subarray(SIGNATURE.length).toString('utf8')) as { meta: { title?: string }; filters: object };
  const { meta, ...rest } = fragment;
  return gzipSync(Buffer.concat([SIGNATURE, Buffer.from(JSON.stringify({ ...rest, filters: {}, meta: { title: meta.title } }))]), { level: 9 });
}

/** The page as Pagefind reads it: with metadata that the page itself does not carry to its readers. */
function withMeta(html: string, meta: Record<string, string>): string {
  const marks = Object.entries(meta).map(([name, words]) => `<span data-pagefind-meta="${name}[title]" title="${words}"></span>`);
  return html.replace(/(<article[^>]*data-pagefind-body[^>]*>)/, `$1${marks.join('')}`);
}
