import { type ReadEntry, readEntries } from '../../src/corpus/entries.ts';
import type { EntryId, EntryKind } from '../../src/domain/entry.ts';
import { CONTENT_DIR } from './test-day.ts';

/** The entries that the tested site is made of, as their files say them: what editors may correct, tests read here. */
export const ENTRIES: ReadonlyMap<EntryId, ReadEntry> = new Map(Object.values(readEntries(CONTENT_DIR)).flatMap((entries: ReadEntry[]) => entries.map((entry) => [entry.id, entry])));

/** One of them, e.g. `entryWithId('voorzieningen/rap-zhn').phones`. */
export function entryWithId<K extends EntryKind>(id: `${K}/${string}`): ReadEntry<K> {
  const entry = ENTRIES.get(id);
  if (!entry) throw new Error(`The tests look at ${id}, which is not there (any more).`);
  return entry as ReadEntry<K>;
}
