import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { readEntries } from '../corpus/entries.ts';
import { readSettings } from '../corpus/settings.ts';
import { readBuiltPages } from './built-pages.ts';
import { handoverTexts } from './handover-texts.ts';
import { isRoadPage, prepareEdition, writeEdition } from './offline.ts';
import { clearPages, layOutPages, writePagefind } from './pagefind-index.ts';
import { directoryFiles } from './search-index.ts';
import { searchSources } from './search-sources.ts';
import { writeShortAddresses } from './short-addresses.ts';

/**
 * Makes what is made from the built pages: the short addresses, the indexes of both searches, the texts that a shared list finds back, and last of all the
 * edition that goes along offline. The pages are read once for all of it, and what does not need Pagefind is made while that works.
 */
export function afterBuild(): AstroIntegration {
  return {
    name: 'after-build',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const settings = readSettings();
        const siteDir = fileURLToPath(dir);
        const entries = readEntries(settings.contentDir);
        const [pages] = await Promise.all([readBuiltPages(siteDir, entries), writeShortAddresses(siteDir, entries)]);
        const sources = searchSources(entries, pages);
        const laidOut = await layOutPages(sources, isRoadPage);
        const prepare = async () => {
          await writeData(siteDir, { ...directoryFiles(entries, sources), 'gegevens/meegeven/zinnen.json': handoverTexts(pages) });
          return prepareEdition(siteDir, { ...settings, entries, pages: laidOut });
        };
        try {
          const [, edition] = await Promise.all([writePagefind(siteDir, laidOut), prepare()]);
          logger.info(await writeEdition(siteDir, settings, edition));
        } finally {
          await Promise.all([close(), clearPages(laidOut)]);
        }
      },
    },
  };
}

async function writeData(siteDir: string, files: Record<string, object>): Promise<void> {
  for (const [name, data] of Object.entries(files)) {
    await mkdir(path.join(siteDir, path.dirname(name)), { recursive: true });
    await writeFile(path.join(siteDir, name), JSON.stringify(data));
  }
}
