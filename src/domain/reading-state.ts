import { type Day, daysBetween } from './day.ts';
import type { EntryBase, Editorial } from './entry.ts';
import { DUE_SOON_DAYS, freshnessOfRecord, textReviewBy } from './freshness.ts';
import type { DirectoryRecord } from './service.ts';

/** What somebody must look at: a text with its reading, or a record of the directory with its check. */
export type Readable = Pick<EntryBase, 'owner'> & (Pick<Editorial, 'writtenOn' | 'lastReviewed' | 'reviewEvery'> | Pick<DirectoryRecord, 'assured' | 'reviewEvery'> | object);

/** How much one owner has to look at. */
export interface OwnerState {
  owner: string;
  /** How many texts and records are theirs. */
  total: number;
  /** Nobody has read or checked these yet. */
  unverified: number;
  /** The day to look again has passed; for a text that nobody read it counts from the day it was written. */
  overdue: number;
  /** The day to look again comes within `DUE_SOON_DAYS`. */
  soon: number;
}

/**
 * What each owner has to look at, the most overdue first.
 * @example ownersOf([{ owner: 'redactie', writtenOn: '2026-01-01', lastReviewed: null, reviewEvery: { count: 6, unit: 'month' } }], '2026-11-22')[0].overdue // 1
 */
export function ownersOf(entries: readonly Readable[], today: Day): OwnerState[] {
  const states = new Map<string, OwnerState>();
  for (const entry of entries) {
    const look = lookOf(entry, today);
    if (look === null) continue;
    const state = states.get(entry.owner) ?? { owner: entry.owner, total: 0, unverified: 0, overdue: 0, soon: 0 };
    const left = look.by === null ? null : daysBetween(today, look.by);
    states.set(entry.owner, {
      ...state,
      total: state.total + 1,
      unverified: state.unverified + (look.isVerified ? 0 : 1),
      overdue: state.overdue + (left !== null && left < 0 ? 1 : 0),
      soon: state.soon + (left !== null && left >= 0 && left <= DUE_SOON_DAYS ? 1 : 0),
    });
  }
  return [...states.values()].sort((a, b) => b.overdue - a.overdue || b.unverified - a.unverified || (a.owner < b.owner ? -1 : 1));
}

/** Whether somebody looked, and by when somebody should look again; null for entries that nobody needs to look at. */
function lookOf(entry: Readable, today: Day): { isVerified: boolean; by: Day | null } | null {
  if ('assured' in entry) return { isVerified: entry.assured !== null, by: freshnessOfRecord(entry, today).reviewBy };
  return 'lastReviewed' in entry ? { isVerified: entry.lastReviewed !== null, by: textReviewBy(entry) } : null;
}
