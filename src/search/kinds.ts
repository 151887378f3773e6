import type { EntryKind } from '../domain/entry.ts';

/** The kinds that Pagefind reads: texts. */
export const HANDBOOK_KINDS = ['artikelen', 'signalen', 'instrumenten', 'modules', 'convenanten', 'routes', 'begrippen'] as const satisfies EntryKind[];

/** The kinds that lunr reads: records of the directory. */
export const DIRECTORY_KINDS = ['voorzieningen', 'organisaties', 'gemeenten'] as const satisfies EntryKind[];
export type DirectoryKind = (typeof DIRECTORY_KINDS)[number];
