import { pathOf } from './entry.ts';
import { type ContentFacts, placeIn } from './entry-facts.ts';
import { type Issue, issueAt, type IssueCode } from './issue.ts';
import { type AddressBook, linkTargets, splitAddress } from './links.ts';
import { partOf } from './module-parts.ts';
import { canBeAddress, nearAddress, nearMiss } from './near-miss.ts';

/** What was published: every code with the address it stood for, every address with its anchors. */
export interface Published {
  codes: Record<string, string>;
  paths: Record<string, string[]>;
}

export const NOTHING_PUBLISHED: Published = { codes: {}, paths: {} };

/**
 * Every address that was published: pages with each of their anchors, and short addresses.
 * @example [...addressesOf({ codes: {}, paths: { '/begrippen/': ['respijtzorg'] } })] // ['/begrippen/', '/begrippen/#respijtzorg']
 */
export function addressesOf({ codes, paths }: Published): Set<string> {
  return new Set([...Object.keys(codes).map((code) => `/p/${code}/`), ...Object.entries(paths).flatMap(([path, anchors]) => [path, ...anchors.map((anchor) => `${path}#${anchor}`)])]);
}

/**
 * What the content would publish now, in the order of the alphabet.
 * @example published(content, addressBook(content)).codes['logeeropvang'] // '/respijt/logeeropvang/'
 */
export function published(content: ContentFacts, book: AddressBook): Published {
  const codes = content.entries.flatMap((entry): [string, string][] => (entry.code ? [[entry.code.value, pathOf(entry.id)]] : []));
  const paths = linkTargets(book).map((path): [string, string[]] => [path, [...(book.anchors.get(path) ?? [])].sort()]);
  return { codes: inOrder(codes), paths: inOrder(paths) };
}

/**
 * What was published and would no longer resolve, directly or through former addresses and anchors; and codes that changed hands.
 * @param lock what was published before
 * @param lineOf the line of a piece of text in the lock file, for the messages
 * @example judgePermanence(NOTHING_PUBLISHED, content, book, 'links.lock.json', () => 1) // []
 */
export function judgePermanence(lock: Published, content: ContentFacts, book: AddressBook, file: string, lineOf: (text: string) => number): Issue[] {
  const now = published(content, book);
  const owners = new Map(content.entries.map((entry) => [pathOf(entry.id), entry]));
  // What a page can mend is named in that page, not in the memory of what was published, which nobody writes by hand.
  const at = (text: string, path: string) => {
    const owner = owners.get(path);
    return owner ? placeIn(owner, owner.code?.line ?? 1) : { file, line: lineOf(text) };
  };
  const codes = Object.entries(lock.codes).flatMap(([code, was]) => {
    const address = now.codes[code];
    // What an unreadable page says of its code is unknown, not lost.
    if (address === undefined && book.unread.has(was)) return [];
    if (address === undefined) return [issueAt('lost-code', at(code, was), { code, path: was, near: owners.has(was) ? `code: ${code}` : null })];
    // A page that moved and took its code along is named by its lost address.
    const hasMoved = lock.paths[was] !== undefined && !book.anchors.has(was) && !book.formerPaths.has(was);
    return hasMoved || resolve(was, book) === address ? [] : [issueAt('moved-code', at(code, address), { code, was, now: address })];
  });
  const heir = (path: string) => Object.entries(lock.codes).flatMap(([code, was]) => (was === path ? (now.codes[code] ?? []) : [])).find(canBeAddress) ?? null;
  const paths = Object.entries(lock.paths).flatMap(([path, anchors]) => {
    const target = splitAddress(resolve(path, book)).path;
    const living = book.anchors.get(target);
    if (!living) return [issueAt('lost-address', { file, line: lineOf(path) }, { path, near: heir(path) ?? nearAddress(path, linkTargets(book)) })];
    if (book.unread.has(target)) return [];
    const former = book.formerAnchors.get(target);
    // One that is forwarded to nowhere is named on the line that forwards it.
    const gone = anchors.filter((anchor) => !living.has(anchor) && !former?.has(anchor));
    const fresh = [...living].filter((anchor) => !anchors.includes(anchor));
    const kind = owners.get(target)?.kind;
    return gone.map((anchor) => {
      const part = partOf(kind, anchor);
      const alike = (items: Iterable<string>) => [...items].filter((item) => partOf(kind, item)?.sort === part?.sort);
      return issueAt('lost-anchor', at(path, target), { path, anchor, part: part?.sort ?? null, ...heirOf(anchor, part, alike(gone), alike(fresh), alike(living)) });
    });
  });
  return [...codes, ...paths];
}

/** What probably took the place of an anchor that is gone, or the new ones to choose from; a part that was taken out leaves its section. */
function heirOf(anchor: string, part: ReturnType<typeof partOf>, gone: string[], fresh: string[], living: string[]): { near: string | null; fresh: string[] } {
  // What every anchor of a sort begins with does not make two of them alike.
  const shared = part ? anchor.length - part.slug.length : 0;
  const nearest = (items: string[]) => {
    const near = nearMiss(anchor.slice(shared), items.map((item) => item.slice(shared)));
    return near === null ? null : anchor.slice(0, shared) + near;
  };
  if (fresh.length === 0) return { near: nearest(living) ?? part?.section ?? null, fresh };
  // One gone and one new on the same page: the heading got another anchor.
  const only = gone.length === 1 && fresh.length === 1 ? (fresh[0] as string) : null;
  return { near: nearest(fresh) ?? only, fresh: fresh.sort() };
}

/**
 * The same issues with one mistake said once: a heading whose anchor was taken away gets its old anchor offered, not a new one.
 * @example anchorsGivenBack([withoutId, lostAnchor])[0].facts.suggestion // '## Zo begin je {#doen}'
 */
export function anchorsGivenBack(issues: readonly Issue[]): Issue[] {
  const inFile = (code: IssueCode, file: string) => issues.filter((issue) => issue.code === code && issue.file === file);
  const lostHeadings = (file: string) => inFile('lost-anchor', file).filter((issue) => issue.code === 'lost-anchor' && issue.facts.part === null);
  const isPair = ({ file }: Issue) => lostHeadings(file).length === 1 && inFile('heading-without-id', file).length === 1;
  return issues.flatMap((issue) => {
    if (issue.code === 'lost-anchor' && issue.facts.part === null && isPair(issue)) return [];
    if (issue.code !== 'heading-without-id' || !isPair(issue)) return [issue];
    const { anchor } = (lostHeadings(issue.file)[0] as Extract<Issue, { code: 'lost-anchor' }>).facts;
    return [{ ...issue, facts: { ...issue.facts, suggestion: issue.facts.suggestion.replace(/\{#[^}]*\}$/, `{#${anchor}}`) } }];
  });
}

/**
 * What is new since the lock, as lines an editor can read: codes, addresses and anchors.
 * @example newSince(NOTHING_PUBLISHED, now).codes // ['logeeropvang']
 */
export function newSince(lock: Published, now: Published): { codes: string[]; addresses: string[]; anchors: string[] } {
  return {
    codes: Object.keys(now.codes).filter((code) => lock.codes[code] === undefined),
    addresses: Object.keys(now.paths).filter((path) => lock.paths[path] === undefined),
    anchors: Object.entries(now.paths).flatMap(([path, anchors]) => anchors.filter((anchor) => !lock.paths[path]?.includes(anchor)).map((anchor) => `${path}#${anchor}`)),
  };
}

/**
 * The lock with everything new added; nothing published is ever taken out.
 * @example extendLock({ codes: {}, paths: { '/a/': ['x'] } }, { codes: {}, paths: { '/a/': ['y'] } }).paths['/a/'] // ['x', 'y']
 */
export function extendLock(lock: Published, now: Published): Published {
  const paths = [...new Set([...Object.keys(lock.paths), ...Object.keys(now.paths)])].map((path): [string, string[]] => [
    path,
    [...new Set([...(lock.paths[path] ?? []), ...(now.paths[path] ?? [])])].sort(),
  ]);
  return { codes: inOrder(Object.entries({ ...now.codes, ...lock.codes })), paths: inOrder(paths) };
}

/** Where an address leads now. */
function resolve(address: string, book: AddressBook): string {
  const { path, anchor } = splitAddress(address);
  const to = book.anchors.has(path) ? path : (book.formerPaths.get(path) ?? path);
  if (anchor === null || to.includes('#')) return to;
  const moved = book.anchors.get(to)?.has(anchor) ? anchor : (book.formerAnchors.get(to)?.get(anchor) ?? anchor);
  return `${to}#${moved}`;
}

function inOrder<T>(pairs: [string, T][]): Record<string, T> {
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}
