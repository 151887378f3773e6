import { createReadStream } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readEntries } from '../corpus/entries.ts';
import { readSettings } from '../corpus/settings.ts';
import { directoryParts } from '../search/directory-index.ts';
import { directoryFile, LEXICON_FILE, SEARCH_FILES } from '../search/files.ts';
import { writePagefind } from './pagefind-index.ts';
import { readSearchSources } from './search-sources.ts';

/**
 * Makes the search indexes with every build: Pagefind over the handbook, lunr over the directory. While writing, `astro dev` serves
 * those of the last build.
 */
export function searchIndex(): AstroIntegration {
  const { base, contentDir } = readSettings();
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeSearchIndex(fileURLToPath(dir), contentDir);
      },
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

/** Writes every index of a built site into its folder. */
export async function writeSearchIndex(siteDir: string, contentDir: string): Promise<void> {
  const entries = readEntries(contentDir);
  const sources = await readSearchSources(siteDir, entries);
  await writePagefind(siteDir, sources);
  const write = (file: string, data: object) => writeFile(path.join(siteDir, file), JSON.stringify(data));
  await mkdir(path.join(siteDir, path.dirname(LEXICON_FILE)), { recursive: true });
  await write(LEXICON_FILE, sources.lexicon);
  for (const [name, part] of directoryParts(entries.voorzieningen, entries.organisaties, entries.gemeenten, sources)) await write(directoryFile(name), part);
}

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

async function serveLastBuild(file: string, response: NodeJS.WritableStream & { setHeader(name: string, value: string): unknown }, next: () => void): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return next();
  response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
  response.setHeader('Last-Modified', found.mtime.toUTCString());
  createReadStream(file).pipe(response);
}
