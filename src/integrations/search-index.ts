import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ReadEntries } from '../corpus/entries.ts';
import { readSettings } from '../corpus/settings.ts';
import { directoryParts } from '../search/directory-index.ts';
import { directoryFile, LEXICON_FILE, SEARCH_FILES } from '../search/files.ts';
import type { SearchSources } from './search-sources.ts';

/** Lets `astro dev` serve the search indexes of the last build. */
export function lastSearchIndex(): AstroIntegration {
  const { base } = readSettings();
  return {
    name: 'last-search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const address = (request.url ?? '').split('?')[0] as string;
          const below = address.startsWith(base) ? address.slice(base.length) : address.slice(1);
          if (!SEARCH_FILES.test(below) || below.includes('..')) return next();
          void serveLastBuild(path.resolve('dist', below), response, next);
        });
      },
    },
  };
}

/** The lexicon and lunr's index of the directory, part by part, by the file that each is written to. */
export function directoryFiles(entries: ReadEntries, sources: SearchSources): Record<string, object> {
  const parts = directoryParts(entries.voorzieningen, entries.organisaties, entries.gemeenten, sources);
  return { [LEXICON_FILE]: sources.lexicon, ...Object.fromEntries(parts.map(([name, part]) => [directoryFile(name), part])) };
}

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

async function serveLastBuild(file: string, response: NodeJS.WritableStream & { setHeader(name: string, value: string): unknown }, next: () => void): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return next();
  response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
  response.setHeader('Last-Modified', found.mtime.toUTCString());
  createReadStream(file).pipe(response);
}
