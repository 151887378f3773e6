import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Place } from '../src/domain/places.ts';
import { COMMAND_WORDS } from '../src/i18n/commands.ts';
import { type Directory, openDirectory } from '../src/search/directory.ts';
import type { DirectoryIndexPart } from '../src/search/directory-index.ts';
import { directoryFile, LEXICON_FILE, NATIONWIDE, PAGEFIND_DIR, PLACES_FILE } from '../src/search/files.ts';
import { openHandbook, startPagefind } from '../src/search/handbook.ts';
import { type LexiconFile, openLexicon } from '../src/search/lexicon.ts';
import { type Answer, type Engines, search } from '../src/search/search.ts';
import { CommandError } from './failure.ts';
import { serveSite } from './server.ts';

/** The search of a built site, opened in plain Node. */
export interface OpenedSearch {
  ask(query: string, shown?: number): Promise<Answer>;
  engines: Engines;
  close(): Promise<void>;
}

/**
 * Opens a built site's search as its own page does; Pagefind fetches its index from a server on this machine.
 * @throws CommandError when the folder holds no built site
 */
export async function openSearch(siteDir: string): Promise<OpenedSearch> {
  if (!existsSync(path.join(siteDir, LEXICON_FILE))) throw new CommandError(COMMAND_WORDS.noSearch(siteDir));
  const server = await serveSite(siteDir, 0);
  const read = async <T>(file: string) => JSON.parse(await readFile(path.join(siteDir, file), 'utf8')) as T;
  const engine = await startPagefind(() => import(pathToFileURL(path.join(siteDir, PAGEFIND_DIR, 'pagefind.js')).href), `${server.url}${PAGEFIND_DIR}`);
  const parts = new Map<string, Directory>();
  const open = async (part: string) => {
    const known = parts.get(part) ?? openDirectory(await read<DirectoryIndexPart>(directoryFile(part)));
    parts.set(part, known);
    return known;
  };
  const page = await readFile(path.join(siteDir, 'zoeken', 'index.html'), 'utf8');
  const home = (/data-regions="([^"]*)"/.exec(page)?.[1] ?? '').split(' ').filter(Boolean);
  const engines: Engines = {
    handbook: openHandbook(engine),
    lexicon: openLexicon(await read<LexiconFile>(LEXICON_FILE)),
    places: await read<Place[]>(PLACES_FILE),
    directory: (asked) => Promise.all([NATIONWIDE, ...(asked.length > 0 ? new Set(asked.map(({ region }) => region)) : home)].map(open)),
  };
  return { ask: (query, shown) => search(query, engines, shown), engines, close: () => server.close() };
}
