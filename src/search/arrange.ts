import type { EntryKind } from '../domain/entry.ts';
import type { WHY_WORDS } from '../i18n/search.ts';

/** What made an entry stand where it stands. */
export type Why = keyof typeof WHY_WORDS;

/** What is known of a found entry when its place is decided. */
export interface Arrangeable {
  key: string;
  kind: EntryKind;
  score: number;
  why: readonly Why[];
  /** Null for a page of the handbook, which is read when it is shown. */
  line: object | null;
}

/** The municipalities that a query names. */
export interface NamedPlaces {
  keys: readonly string[];
  isAll: boolean;
}

/** Among so many the page of a named municipality stands. */
const SEEN = 3;

/** So many places are for titles that start with what is typed. */
const FIRST = 5;

/** The order of kinds where nothing else decides. */
const ARTICLES_FIRST: EntryKind[] = ['artikelen', 'signalen', 'instrumenten', 'voorzieningen', 'organisaties', 'gemeenten', 'modules', 'routes', 'convenanten', 'begrippen', 'redactie'];

/** What a trainer looks for comes after what a nurse does, whatever its title. */
const FOR_TRAINERS = new Set<EntryKind>(['modules']);

/** A record of the directory is shown between pages when it has at least this part of the best score. */
const LEAST_RECORD = 0.4;

/**
 * Best first, but the first places are for titles that start with what is typed, in an order that does not depend on it: with every
 * letter there are fewer of them, so one that is among the first stays there.
 * The page of a municipality that is named stands among the first three, or just behind what was asked for there, and first where nothing else is asked.
 * @param candidates what was found, each entry once
 * @param named keys of the municipalities that are named, and whether they are all that is asked
 * @example arrange([{ ...page, score: 2, why: [] }, { ...page, score: 1, why: ['title'] }]).map(({ score }) => score) // [1, 2]
 */
export function arrange<C extends Arrangeable>(candidates: readonly C[], named: NamedPlaces = { keys: [], isAll: false }): C[] {
  const rank = ({ why, kind }: C) => (FOR_TRAINERS.has(kind) ? 20 : why.includes('title') ? 0 : 10) + ARTICLES_FIRST.indexOf(kind);
  const starting = candidates
    .filter(({ why }) => why.includes('title') || why.includes('long-title'))
    .sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1))
    .slice(0, FIRST);
  const ranked = mix([...candidates].sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1)));
  return withPlaces([...starting, ...ranked.filter((candidate) => !starting.includes(candidate))], starting.length, named);
}

/** Whether something is what was asked for in the place that was named. */
function isWanted(candidate: Arrangeable | undefined): boolean {
  return candidate !== undefined && candidate.why.includes('place') && candidate.why.includes('name');
}

/** Puts the pages of named municipalities where they are seen; a title that starts as typed keeps its place among the first. */
function withPlaces<C extends Arrangeable>(arranged: readonly C[], starting: number, { keys, isAll }: NamedPlaces): C[] {
  const pages = arranged.filter(({ key }) => keys.includes(key));
  const others = arranged.filter((candidate) => !pages.includes(candidate));
  const last = Math.max(0, SEEN - pages.length);
  const latest = isAll ? 0 : last + Number(isWanted(others[last]));
  const isSeen = pages.every((page) => arranged.indexOf(page) < (isAll ? pages.length : SEEN));
  if (pages.length === 0 || isSeen || starting === FIRST) return [...arranged];
  return [...others.slice(0, latest), ...pages, ...others.slice(latest)];
}

/** Of every four lines one is of the directory, where it has any that fit at all: a reader wants to know whom to call as well. */
function mix<C extends Arrangeable>(ranked: readonly C[]): C[] {
  const records = ranked.filter(({ line }) => line !== null);
  const pages = ranked.filter(({ line }) => line === null);
  const best = ranked[0]?.score ?? 0;
  const mixed: C[] = [];
  while (pages.length + records.length > 0) {
    const [page, record] = [pages[0], records[0]];
    const isDue = record !== undefined && record.score > best * LEAST_RECORD && mixed.length % 4 === 3 && !mixed.slice(-3).some(({ line }) => line !== null);
    const next = page === undefined || (record !== undefined && (isDue || record.score > page.score)) ? records : pages;
    mixed.push(next.shift() as C);
  }
  return mixed;
}
