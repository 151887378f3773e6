import type { Day, Interval } from './day.ts';

/** The kinds of entry; a kind is the name of its content folder, in addresses, attributes and ids alike. */
export const ENTRY_KINDS = [
  'artikelen',
  'signalen',
  'instrumenten',
  'modules',
  'voorzieningen',
  'organisaties',
  'gemeenten',
  'convenanten',
  'routes',
  'begrippen',
  'redactie',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The five themes of the articles, which are their folders and their addresses. */
export const THEMES = ['respijt', 'overbelasting', 'gesprek', 'regelingen', 'samenwerken'] as const;
export type Theme = (typeof THEMES)[number];

/** Path below `content/` without extension, e.g. `artikelen/respijt/logeeropvang`. */
export type EntryId = string;

/** Where an entry's words are: what every kind shares. */
export interface EntryBase {
  /** Readable code of the permanent address `/p/<code>/`; fixed at birth, never reused. */
  code: string;
  title: string;
  /** One or two sentences for result lists and search engines; at most 160 characters. */
  description: string;
  /** The role that keeps this entry true. */
  owner: string;
  /** Words this entry's readers would type. */
  aliases: string[];
  /** Ids of sources in `bronnen/`. */
  sources: string[];
  /** Full ids of related entries; shown in both directions. */
  related: EntryId[];
  /** Addresses this entry had before. */
  formerPaths: string[];
  /** Anchors this entry had before, to the anchor that took over. */
  formerAnchors: Record<string, string>;
}

/** What an entry written by the editors adds: who wrote it when, and which professional read it. */
export interface Editorial {
  /** The day the text was drawn up from its sources. */
  writtenOn: Day;
  /** Which professional read it and when; null until somebody did. */
  lastReviewed: { on: Day; by: string } | null;
  reviewEvery: Interval;
  /** Roles that should read this entry because lives may depend on it; null for other entries. */
  safetyReaders: string[] | null;
}

const THEME_IN_ID = /^artikelen\/([a-z]+)\//;

/**
 * The kind of an id.
 * @example kindOf('signalen/slecht-slapen') // 'signalen'
 */
export function kindOf(id: EntryId): EntryKind | null {
  const folder = id.split('/')[0] as EntryKind;
  return ENTRY_KINDS.includes(folder) && id.length > folder.length + 1 ? folder : null;
}

/**
 * The theme of an article's id, or null for other kinds.
 * @example themeOf('artikelen/respijt/logeeropvang') // 'respijt'
 */
export function themeOf(id: EntryId): Theme | null {
  const theme = THEME_IN_ID.exec(id)?.[1] as Theme | undefined;
  return theme && THEMES.includes(theme) ? theme : null;
}

/**
 * The address of an entry below the site's base, with a slash at the end; terms live on one page and have an anchor.
 * @example pathOf('gemeenten/leiden') // '/sociale-kaart/leiden/'
 */
export function pathOf(id: EntryId): string {
  const kind = kindOf(id);
  const slug = id.slice(id.indexOf('/') + 1);
  switch (kind) {
    case 'artikelen':
      return `/${slug}/`;
    case 'gemeenten':
      return `/sociale-kaart/${slug}/`;
    case 'begrippen':
      return `/begrippen/#${slug}`;
    case null:
      throw new RangeError(`No kind of entry has the id "${id}".`);
    default:
      return `/${kind}/${slug}/`;
  }
}

/**
 * The id of the entry at an address below the site's base; null where no entry lives.
 * @example idOf('/respijt/logeeropvang/') // 'artikelen/respijt/logeeropvang'
 */
export function idOf(path: string): EntryId | null {
  const [first = '', ...rest] = path.replace(/^\/|\/$/g, '').split(/\/#?/);
  const slug = rest.join('/');
  if (!slug) return null;
  if ((THEMES as readonly string[]).includes(first)) return `artikelen/${first}/${slug}`;
  if (first === 'sociale-kaart') return `gemeenten/${slug}`;
  return kindOf(`${first}/${slug}`) ? `${first}/${slug}` : null;
}
