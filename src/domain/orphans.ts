import { type EntryId, type EntryKind, pathOf } from './entry.ts';
import type { ContentFacts, EntryFacts } from './entry-facts.ts';
import { splitAddress } from './links.ts';
import { allReferences } from './references.ts';

/** Kinds that readers find by another way: the directory, the glossary and the list of the guide. */
const LISTED: readonly EntryKind[] = ['voorzieningen', 'organisaties', 'gemeenten', 'begrippen', 'redactie'];

/**
 * Entries that no other entry links to or names, by id.
 * @example orphansOf({ entries: [anArticle], records: [], singles: [] }) // ['artikelen/respijt/x']
 */
export function orphansOf(content: ContentFacts): EntryId[] {
  const named = new Set(content.entries.flatMap(targetsOf));
  return content.entries
    .filter((entry) => !LISTED.includes(entry.kind) && !named.has(entry.id) && !named.has(pathOf(entry.id)))
    .map((entry) => entry.id)
    .sort();
}

function targetsOf(entry: EntryFacts): string[] {
  const links = [...entry.links.map((link) => link.value), ...entry.body.links.map((link) => link.url)];
  const own = pathOf(entry.id);
  return [
    ...allReferences(entry).map((reference) => splitAddress(reference.id).path),
    ...links.flatMap((link) => [link, splitAddress(link).path]).filter((link) => link !== own),
  ].filter((target) => target !== entry.id);
}
