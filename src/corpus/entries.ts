import type { z } from 'zod';
import { type EntryId, ENTRY_KINDS, type EntryKind, pathOf } from '../domain/entry.ts';
import { entrySchemas } from '../schemas/collections.ts';
import { readFiles } from './files.ts';
import { cutFrontMatter, readData } from './front-matter.ts';

/** An entry as its file says it, with its kind, id and address. */
export type ReadEntry<K extends EntryKind = EntryKind> = { [P in K]: z.output<(typeof entrySchemas)[P]> & { kind: P; id: EntryId; path: string } }[K];

/** All entries of a content folder, by kind. */
export type ReadEntries = { [K in EntryKind]: ReadEntry<K>[] };

/**
 * The entries of a content folder in plain Node, for what is made beside the pages; files that the check refuses are left out.
 * @example readEntries('content').begrippen.find((term) => term.id === 'begrippen/wmo')?.title // 'Wmo'
 */
export function readEntries(contentDir: string): ReadEntries {
  const { files } = readFiles(contentDir, contentDir);
  const ofKind = (kind: EntryKind) =>
    files
      .filter(({ path, isSpoiled }) => !isSpoiled && path.startsWith(`${kind}/`) && path.endsWith('.mdx'))
      .flatMap((file) => {
        const { yaml } = cutFrontMatter(file.text, file.name);
        const read = yaml === null ? null : entrySchemas[kind].safeParse(readData(yaml, file.name));
        const id = file.path.replace(/\.mdx$/, '');
        return read?.success ? [{ ...read.data, kind, id, path: pathOf(id) }] : [];
      });
  return Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, ofKind(kind)])) as unknown as ReadEntries;
}
