import type { Place } from '../domain/places.ts';
import type { Directory } from '../search/directory.ts';
import type { DirectoryIndexPart } from '../search/directory-index.ts';
import { directoryFile, LEXICON_FILE, NATIONWIDE, PAGEFIND_DIR, PLACES_FILE } from '../search/files.ts';
import { openHandbook, startPagefind } from '../search/handbook.ts';
import { type LexiconFile, openLexicon } from '../search/lexicon.ts';
import type { Engines } from '../search/search.ts';
import { fetchJson } from './dom.ts';

/**
 * Loads what the search needs, side by side: the handbook's engine, the words, the places, and the directory of the site's own regions.
 * @param base path of the site, with a slash at the end
 * @param regions the site's own regions
 */
export async function loadEngines(base: string, regions: readonly string[]): Promise<Engines> {
  const address = new URL(`${base}${PAGEFIND_DIR}`, location.href).href;
  const opened = new Map<string, Promise<Directory>>();
  const open = (part: string): Promise<Directory> => {
    const known = opened.get(part) ?? openPart(base, part);
    opened.set(part, known);
    known.catch(() => opened.delete(part));
    return known;
  };
  const home = [NATIONWIDE, ...regions];
  const [engine, words, places] = await Promise.all([
    startPagefind(() => import(/* @vite-ignore */ `${address}pagefind.js`), address),
    fetchJson<LexiconFile>(base + LEXICON_FILE),
    fetchJson<Place[]>(base + PLACES_FILE),
    ...home.map(open),
  ]);
  return { handbook: openHandbook(engine), lexicon: openLexicon(words), places, directory: (asked) => Promise.all([...new Set(asked.length > 0 ? [NATIONWIDE, ...asked.map(({ region }) => region)] : home)].map(open)) };
}

async function openPart(base: string, part: string): Promise<Directory> {
  const [{ openDirectory }, file] = await Promise.all([import('../search/directory.ts'), fetchJson<DirectoryIndexPart>(base + directoryFile(part))]);
  return openDirectory(file);
}
