import { type EntryId, idOf } from './entry.ts';
import type { ContentFacts } from './entry-facts.ts';

/**
 * The ids that moved entries had, with the ids they have now.
 * @example formerIds(content).get('artikelen/respijt/logeren') // 'artikelen/respijt/logeeropvang'
 */
export function formerIds(content: Pick<ContentFacts, 'entries'>): Map<EntryId, EntryId> {
  return new Map(
    content.entries.flatMap((entry) =>
      entry.formerPaths.flatMap(({ value }): [EntryId, EntryId][] => {
        const id = idOf(value);
        return id === null ? [] : [[id, entry.id]];
      }),
    ),
  );
}
