import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { ReadEntry } from '../corpus/entries.ts';
import { PAGEFIND_DIR } from '../search/files.ts';

/** Files of the engine that the search page uses; Pagefind brings several ready-made interfaces besides. */
const USED = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.nl\.pagefind|(?:index|filter|fragment)\/.+)$/;

/** Writes Pagefind's index of the given entries, as their built pages have them, into the site's folder. */
export async function writePagefind(siteDir: string, entries: ReadEntry[]): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`Pagefind kon niet beginnen: ${errors.join('; ')}`);
  try {
    for (const entry of entries) {
      const answer = entry.kind === 'begrippen' ? await index.addCustomRecord(termRecord(entry)) : await index.addHTMLFile({ url: entry.path, content: await pageOf(siteDir, entry) });
      if (answer.errors.length > 0) throw new Error(`Pagefind kon ${entry.id} niet lezen: ${answer.errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    for (const file of files.filter((item) => USED.test(item.path))) {
      const target = path.join(siteDir, PAGEFIND_DIR, file.path);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, file.content);
    }
  } finally {
    await close();
  }
}

async function pageOf(siteDir: string, entry: ReadEntry): Promise<string> {
  return readFile(path.join(siteDir, entry.path, 'index.html'), 'utf8');
}

/** Terms share one page, so each is a record of its own. */
function termRecord(term: ReadEntry<'begrippen'>) {
  const names = [...term.synonyms, ...term.abbreviations, ...term.everyday];
  return { url: term.path, language: 'nl', content: `${term.title}. ${term.explanation} ${names.join(', ')}`, meta: { title: term.title }, filters: { soort: ['begrippen'] } };
}
