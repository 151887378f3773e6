import { type ReadEntry, readEntries } from '../../src/corpus/entries.ts';
import { type EntryId, type EntryKind, kindOf } from '../../src/domain/entry.ts';
import { CONTENT_DIR } from './test-day.ts';

const byKind = readEntries(CONTENT_DIR);

/** The entries that the tested site is made of, as their files say them: what editors may correct, tests read here. */
export const ENTRIES: ReadonlyMap<EntryId, ReadEntry> = new Map(Object.values(byKind).flatMap((entries: ReadEntry[]) => entries.map((entry) => [entry.id, entry])));

/** One of them, e.g. `entryWithId('voorzieningen/rap-zhn').phones`. */
export function entryWithId<K extends EntryKind>(id: `${K}/${string}`): ReadEntry<K> {
  const entry = byKind[kindOf(id) as K].find((item) => item.id === id);
  if (!entry) throw new Error(`The tests look at ${id}, which is not there (any more).`);
  return entry;
}
