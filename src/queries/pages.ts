import type { EntryKind } from '../domain/entry.ts';
import { BODY_SECTION } from '../i18n/sections.ts';
import { type Body, type Entry, entriesOf } from './corpus.ts';

/** The pages of a kind: one for each entry, with its slug. */
export async function pagesOf<K extends EntryKind>(kind: K): Promise<{ params: { slug: string }; props: { entry: Entry<K> } }[]> {
  return (await entriesOf(kind)).map((entry) => ({ params: { slug: entry.id.slice(kind.length + 1) }, props: { entry } }));
}

/**
 * The sections of a page's table of contents: those the page makes from data, with those of the entry's own text before one of them or at the end.
 * @param titles anchors and headings
 * @param before the anchor before which the text stands
 */
export function sectionsOf(titles: Readonly<Record<string, string>>, body?: Body, before?: string): { id: string; text: string }[] {
  const made = Object.entries(titles).map(([id, text]) => ({ id, text }));
  const own = body && !body.isEmpty && body.sections.length === 0 ? sectionsOf(BODY_SECTION) : (body?.sections ?? []);
  const at = before === undefined ? made.length : made.findIndex(({ id }) => id === before);
  return [...made.slice(0, at), ...own, ...made.slice(at)];
}
