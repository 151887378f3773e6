import type { EntryKind } from '../domain/entry.ts';
import { type Entry, entriesOf } from './corpus.ts';

/** The pages of a kind: one for each entry, with its slug. */
export async function pagesOf<K extends EntryKind>(kind: K): Promise<{ params: { slug: string }; props: { entry: Entry<K> } }[]> {
  return (await entriesOf(kind)).map((entry) => ({ params: { slug: entry.id.slice(kind.length + 1) }, props: { entry } }));
}

/** The sections of a page's table of contents, from anchors and headings. */
export function sectionsOf(titles: Readonly<Record<string, string>>): { id: string; text: string }[] {
  return Object.entries(titles).map(([id, text]) => ({ id, text }));
}
