import type { EntryId } from './entry.ts';

/** What relations need to know of an entry. */
export interface Relating {
  id: EntryId;
  /** Every id this entry points at, in order of importance; duplicates and itself are ignored. */
  pointsTo: EntryId[];
  /** What its own page lists already, and so does not list again as related. */
  lists?: readonly EntryId[];
}

/**
 * The relations of every entry in both directions: first what it names itself, in its own order, then what names it, by id, without what
 * its page lists already.
 * @returns for each id the related ids, each once
 * @example relationsOf([{ id: 'a', pointsTo: ['b'] }, { id: 'b', pointsTo: [] }]).get('b') // ['a']
 */
export function relationsOf(entries: readonly Relating[]): Map<EntryId, EntryId[]> {
  const known = new Set(entries.map((entry) => entry.id));
  const inbound = new Map<EntryId, EntryId[]>();
  for (const entry of [...entries].sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const target of entry.pointsTo) {
      const list = inbound.get(target) ?? [];
      list.push(entry.id);
      inbound.set(target, list);
    }
  return new Map(
    entries.map((entry) => {
      const all = [...entry.pointsTo, ...(inbound.get(entry.id) ?? [])];
      return [entry.id, [...new Set(all)].filter((id) => id !== entry.id && known.has(id) && !entry.lists?.includes(id))];
    }),
  );
}
