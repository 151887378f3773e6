import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import lunr from 'lunr';
import { parse } from 'node-html-parser';
import { close, createIndex } from 'pagefind';
import { type EntryId, type EntryKind, idOf, kindOf } from '../../src/domain/entry.ts';
import type { ReadEntries, ReadEntry } from '../../src/corpus/entries.ts';
import { BUILD_WORDS } from '../../src/i18n/build.ts';
import { startPagefind } from '../../src/search/handbook.ts';

/** An engine as it comes, asked the same questions. */
export interface PlainEngine {
  ask(query: string): Promise<{ id: EntryId; kind: EntryKind }[]>;
  close(): Promise<void>;
}

const KINDS = ['artikelen', 'signalen', 'instrumenten', 'modules', 'convenanten', 'routes', 'voorzieningen', 'organisaties', 'gemeenten'] as const satisfies EntryKind[];

/** Pagefind over the built pages, without anything of ours in its records or its queries. */
export async function plainPagefind(siteDir: string, entries: ReadEntries, outputPath: string, serve: (dir: string) => Promise<{ url: string; close(): Promise<void> }>): Promise<PlainEngine> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(BUILD_WORDS.pagefindNotStarted(errors));
  for (const entry of entriesOf(entries)) await index.addHTMLFile({ url: entry.path, content: await pageOf(siteDir, entry) });
  await index.writeFiles({ outputPath: path.join(outputPath, 'pagefind') });
  await close();
  const server = await serve(outputPath);
  const engine = await startPagefind(() => import(path.join(outputPath, 'pagefind', 'pagefind.js')), `${server.url}pagefind/`);
  return {
    ask: async (query) => {
      const { results } = await engine.search(query);
      return (await Promise.all(results.slice(0, 20).map((result) => result.data()))).flatMap(({ url }) => hit(url));
    },
    close: () => server.close(),
  };
}

/** lunr over titles, search words and whole texts, with the Dutch stemmer and stop words of lunr-languages. */
export async function plainLunr(siteDir: string, entries: ReadEntries): Promise<PlainEngine & { bytes: number }> {
  const require = createRequire(import.meta.url);
  const languages = [require('lunr-languages/lunr.stemmer.support'), require('lunr-languages/lunr.nl')] as ((engine: typeof lunr) => void)[];
  for (const language of languages) language(lunr);
  const builder = new lunr.Builder();
  builder.use((lunr as unknown as { nl: lunr.Builder.Plugin }).nl);
  builder.ref('path');
  for (const field of ['title', 'aliases', 'text']) builder.field(field);
  for (const entry of entriesOf(entries)) {
    const article = parse(await pageOf(siteDir, entry)).querySelector('[data-pagefind-body]');
    builder.add({ path: entry.path, title: entry.title, aliases: entry.aliases.join(' '), text: article?.structuredText ?? '' });
  }
  const index = builder.build();
  const clean = (query: string) => query.replace(/[~^:*+-]/g, ' ');
  return { ask: async (query) => index.search(clean(query)).slice(0, 20).flatMap(({ ref }) => hit(ref)), close: async () => undefined, bytes: Buffer.byteLength(JSON.stringify(index)) };
}

function entriesOf(entries: ReadEntries): ReadEntry[] {
  return KINDS.flatMap((kind): ReadEntry[] => entries[kind]);
}

function pageOf(siteDir: string, entry: ReadEntry): Promise<string> {
  return readFile(path.join(siteDir, entry.path, 'index.html'), 'utf8');
}

function hit(url: string): { id: EntryId; kind: EntryKind }[] {
  const id = idOf(url);
  const kind = id && kindOf(id);
  return id && kind ? [{ id, kind }] : [];
}
