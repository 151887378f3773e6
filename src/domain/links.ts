import { pathOf, THEMES } from './entry.ts';
import type { ContentFacts, EntryFacts } from './entry-facts.ts';
import { type Issue, issueAt, type Located, type Place } from './issue.ts';
import { nearAddress, nearMiss } from './near-miss.ts';
import { anchorsOf } from './sections.ts';

/** Addresses that exist whatever the content: the home page, the indexes and the rooms. */
export const FIXED_PATHS: readonly string[] = [
  '/',
  ...THEMES.map((theme) => `/${theme}/`),
  '/signalen/',
  '/instrumenten/',
  '/modules/',
  '/sociale-kaart/',
  '/voorzieningen/',
  '/organisaties/',
  '/convenanten/',
  '/routes/',
  '/begrippen/',
  '/bronnen/',
  '/zoeken/',
  '/redactie/',
];

/** Anchors of those pages that are part of the page itself. */
const FIXED_ANCHORS: Readonly<Record<string, readonly string[]>> = { '/redactie/': ['handleiding', 'meldingen', 'stand', 'nakijken', 'convenanten', 'witte-vlekken'] };

/** Pages whose fragment carries what somebody typed instead of an anchor. */
const TYPED_FRAGMENTS = new Set(['/zoeken/', '/sociale-kaart/']);

/** Every address of the site with the anchors one may point at. */
export interface AddressBook {
  /** Path to its anchors. */
  anchors: Map<string, Set<string>>;
  /** Former path to the path that took over. */
  formerPaths: Map<string, string>;
  /** Path to its former anchors and what took over. */
  formerAnchors: Map<string, Map<string, string>>;
  /** Addresses of entries whose front matter cannot be read: which further codes and anchors they have is unknown. */
  unread: Set<string>;
}

/**
 * The addresses of the content: entries, their short addresses, fixed pages, terms and sources.
 * @example addressBook({ entries: [], records: [], singles: [] }).anchors.has('/begrippen/') // true
 */
export function addressBook(content: ContentFacts): AddressBook {
  const book: AddressBook = { anchors: new Map(FIXED_PATHS.map((path) => [path, new Set(FIXED_ANCHORS[path] ?? [])])), formerPaths: new Map(), formerAnchors: new Map(), unread: new Set() };
  const anchorsAt = (path: string) => book.anchors.get(path) ?? (book.anchors.set(path, new Set()), book.anchors.get(path) as Set<string>);
  for (const entry of content.entries) {
    const { path, anchor } = splitAddress(pathOf(entry.id));
    const anchors = anchorsAt(path);
    if (anchor) anchors.add(anchor);
    for (const id of anchorsOf(entry)) anchors.add(id);
    if (!entry.isRead) book.unread.add(pathOf(entry.id));
    if (entry.code) book.anchors.set(`/p/${entry.code.value}/`, anchor ? new Set() : anchors);
    for (const former of entry.formerPaths) book.formerPaths.set(former.value, pathOf(entry.id));
    if (entry.formerAnchors.length > 0) book.formerAnchors.set(path, new Map([...(book.formerAnchors.get(path) ?? []), ...entry.formerAnchors.map((item) => item.value)]));
  }
  for (const record of content.records) if (record.collection === 'bronnen') anchorsAt('/bronnen/').add(record.id);
  return book;
}

/**
 * A path and its fragment, apart.
 * @example splitAddress('/begrippen/#respijtzorg') // { path: '/begrippen/', anchor: 'respijtzorg' }
 */
export function splitAddress(address: string): { path: string; anchor: string | null } {
  const hash = address.indexOf('#');
  return hash === -1 ? { path: address, anchor: null } : { path: address.slice(0, hash), anchor: address.slice(hash + 1) };
}

/**
 * Judges every link in body and front matter.
 * @param wereThere addresses that were published
 * @example judgeLinks(content, addressBook(content)).map((issue) => issue.code) // ['dangling-link']
 */
export function judgeLinks(content: ContentFacts, book: AddressBook, wereThere: ReadonlySet<string> = new Set()): Issue[] {
  return content.entries.flatMap((entry) => {
    // An address between angle brackets is named already; what stands there now is its cover.
    const isCovered = (line: number) => entry.body.trouble.some((trouble) => trouble.line === line && trouble.sort === 'address-in-angle-brackets');
    const links: Located<string>[] = [...entry.links, ...entry.body.links.filter((link) => !isCovered(link.line)).map((link) => ({ value: link.url, line: link.line }))];
    return links.flatMap((link) => judgeLink(link, entry, book, wereThere) ?? []);
  });
}

/**
 * Judges one link: where it may lead and whether that exists.
 * @example judgeLink({ value: 'javascript:x', line: 1 }, entry, book)?.code // 'unsafe-link'
 */
export function judgeLink(link: Located<string>, entry: Pick<EntryFacts, 'id' | 'file'>, book: AddressBook, wereThere: ReadonlySet<string> = new Set()): Issue | null {
  const place = { file: entry.file, line: link.line };
  const url = link.value;
  const form = formOf(url);
  if (form === 'unsafe') return judgeUnsafeLink(url, place);
  if (form === 'outside') return null;
  if (form === 'odd') return issueAt('link-form', place, { link: printable(url), suggestion: suggestForm(url, book) });

  const ownPath = splitAddress(pathOf(entry.id)).path;
  const { path: written, anchor } = splitAddress(url);
  const path = written === '' ? ownPath : written;
  const anchors = book.anchors.get(path);
  if (!anchors) {
    const now = book.formerPaths.get(path);
    if (now) return issueAt('moved-link', place, { target: url, now: anchor && !now.includes('#') ? `${now}#${anchor}` : now });
    if (!path.endsWith('/') && book.anchors.has(`${path}/`)) return issueAt('link-form', place, { link: url, suggestion: `${path}/${anchor ? `#${anchor}` : ''}` });
    return issueAt('dangling-link', place, { target: printable(url), near: nearAddress(path, linkTargets(book)), wasThere: wereThere.has(path) });
  }
  if (anchor === null || anchor === '' || anchors.has(anchor) || book.unread.has(path)) return null;
  if (TYPED_FRAGMENTS.has(path) && anchor.includes('=')) return null;
  const moved = book.formerAnchors.get(path)?.get(anchor);
  if (moved) return issueAt('moved-link', place, { target: url, now: `${written}#${moved}` });
  return issueAt('dangling-anchor', place, { path, anchor, near: nearMiss(anchor, anchors), known: [...anchors].sort().slice(0, 12) });
}

/**
 * Judges a link by its form alone, where the other pages are not at hand: it may not run anything, nor lead elsewhere unseen.
 * @example judgeUnsafeLink('//elders.example', { file: 'a.mdx', line: 3 })?.code // 'unsafe-link'
 */
export function judgeUnsafeLink(url: string, place: Place): Issue | null {
  return formOf(url) === 'unsafe' ? issueAt('unsafe-link', place, { link: printable(url) }) : null;
}

/**
 * The addresses an author would link to: not the short ones.
 * @example linkTargets(book).includes('/p/logeeropvang/') // false
 */
export function linkTargets(book: AddressBook): string[] {
  return [...book.anchors.keys()].filter((path) => !path.startsWith('/p/'));
}

type LinkForm = 'inside' | 'outside' | 'odd' | 'unsafe';

function formOf(url: string): LinkForm {
  // Browsers ignore white space and control characters in a scheme, and so must this rule.
  const bare = stripInvisible(url).toLowerCase();
  const scheme = /^([a-z][a-z0-9+.-]*):/.exec(bare)?.[1];
  if (scheme !== undefined) {
    if (!['https', 'http', 'mailto', 'tel'].includes(scheme) || bare !== url.toLowerCase()) return 'unsafe';
    // A name or a backslash before the host shows one site and opens another.
    if (/^https?:/.test(bare) && /^[^?#]*\\|^https?:\/\/[^/?#]*@/.test(bare)) return 'unsafe';
    if (scheme === 'tel') return /^tel:(112|113|08000113|08002000)$/.test(bare) ? 'outside' : 'odd';
    return scheme === 'mailto' ? (/^mailto:[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(bare) ? 'outside' : 'odd') : /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?([/?#]|$)/.test(bare) ? 'outside' : 'odd';
  }
  if (bare.includes('\\') || bare.startsWith('//') || bare !== url.toLowerCase()) return 'unsafe';
  if (bare.startsWith('/') || bare.startsWith('#')) return /[?\s]|\.mdx?$/.test(url) || url.includes('/../') || /[A-Z]/.test(splitAddress(url).path) ? 'odd' : 'inside';
  return 'odd';
}

function suggestForm(url: string, book: AddressBook): string | null {
  if (/^http:\/\//i.test(url)) return url.replace(/^http:/i, 'https:');
  if (/^www\./i.test(url)) return `https://${url}`;
  if (/^tel:|^mailto:/i.test(url)) return null;
  const { path, anchor } = splitAddress(url);
  const bare = `/${path.replace(/\?.*$/, '').replace(/^(\.{0,2}\/)+/, '').replace(/\.mdx?$/, '').replace(/\/$/, '').toLowerCase()}/`.replace(/^\/artikelen\//, '/');
  const near = book.anchors.has(bare) ? bare : nearAddress(bare, linkTargets(book));
  return near && anchor ? `${near}#${anchor}` : near;
}

function stripInvisible(url: string): string {
  return [...url].filter((sign) => sign > '\u0020' && sign !== '\u007f' && !/[\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/.test(sign)).join('');
}

function printable(url: string): string {
  const clean = [...url].map((sign) => (sign < '\u0020' ? ' ' : sign)).join('');
  return clean.length > 80 ? `${clean.slice(0, 79)}…` : clean;
}
