import type { EntryId } from '../domain/entry.ts';
import type { Instrument } from '../domain/handbook.ts';
import type { Entry } from './corpus.ts';

/** What the components in an entry's text need to know of the page they stand on. */
export interface PageEntry {
  id: EntryId;
  code: string;
  /** Ids of the sources at the foot of the page, in the order of their numbers. */
  sources: string[];
  /** Anchors that moved here, by the anchor that took over. */
  movedAnchors: Map<string, string[]>;
  /** Terms that this page explained already. */
  explained: Set<string>;
  /** Whether the numbers to call at once stand at its top. */
  hasBanner: boolean;
  /** The score that is explained right below what matters most in short. */
  scoring?: Instrument['scoring'];
}

/** The page an entry gets. */
export function pageEntryOf(entry: Entry): PageEntry {
  const movedAnchors = new Map<string, string[]>();
  for (const [old, now] of Object.entries(entry.formerAnchors)) movedAnchors.set(now, [...(movedAnchors.get(now) ?? []), old]);
  return { id: entry.id, code: entry.code, sources: entry.sources, movedAnchors, explained: new Set(), hasBanner: bannerPlace(entry) === 'top' };
}

/** Where the numbers to call at once stand: at the top of what is read when it goes wrong, at the foot of what is taught; nowhere where no safety is at stake. */
export function bannerPlace(entry: Entry): 'top' | 'foot' | null {
  if (!('safetyReaders' in entry) || !entry.safetyReaders) return null;
  return entry.kind === 'modules' ? 'foot' : 'top';
}
