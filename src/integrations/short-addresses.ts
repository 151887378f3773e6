import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReadEntries } from '../corpus/entries.ts';
import { BLANK, stampAddress } from '../domain/short-address.ts';
import { kindInSentence } from '../i18n/kinds.ts';

const FOLDER = 'p';

/** Makes the page of every entry's short address from the blank one that was rendered, which goes. */
export async function writeShortAddresses(siteDir: string, entries: ReadEntries): Promise<void> {
  const pageOf = (code: string) => path.join(siteDir, FOLDER, code, 'index.html');
  const blank = await readFile(pageOf(BLANK.code), 'utf8');
  await rm(path.dirname(pageOf(BLANK.code)), { recursive: true });
  await Promise.all(
    Object.values(entries)
      .flat()
      .map(async ({ code, title, kind, path: address }) => {
        await mkdir(path.dirname(pageOf(code)));
        await writeFile(pageOf(code), stampAddress(blank, { title, kind: kindInSentence(kind), path: address }));
      }),
  );
}
