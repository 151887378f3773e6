import type { EntryKind } from './entry.ts';
import { type ContentFacts, type EntryFacts, placeIn } from './entry-facts.ts';
import { type Issue, issueAt } from './issue.ts';
import { partAnchor, partOf } from './module-parts.ts';

/** Places that every page of an entry has of itself, whatever its text says: landmarks, labels and the sections at its foot. */
const FRAME_IDS = ['inhoud', 'alles', 'over', 'zoek-boven', 'zoek-boven-hint', 'heading-link-words', 'contents-title', 'safety-title', 'over-deze-tekst', 'bronnen', 'verwant'] as const;

/** Sections that the page of a kind makes from its data, in their order. */
export const SECTION_IDS = {
  signalen: ['zien', 'doen', 'vragen', 'zeggen', 'bellen'],
  instrumenten: ['kenmerken', 'rechten', 'score'],
  modules: ['doelen', 'voorbereiding', 'programma', 'casussen', 'discussie', 'quiz', 'handout', 'verder-lezen'],
  voorzieningen: ['eerste-stap', 'bellen', 'voor-wie', 'praktisch', 'aanbod', 'kosten', 'zekerheid'],
  organisaties: ['bellen', 'voorzieningen', 'praktisch', 'zekerheid'],
  gemeenten: ['loketten', 'voorzieningen', 'heel-nederland', 'convenanten', 'plaatsen'],
  convenanten: ['stand', 'partijen', 'taken', 'afspraken'],
  routes: ['vragen', 'einden'],
} as const satisfies Partial<Record<EntryKind, readonly string[]>>;

export type KindWithSections = keyof typeof SECTION_IDS;

/** Fields and steps inside those sections that carry a name of their own. */
const PARTS: Partial<Record<EntryKind, readonly string[]>> = { instrumenten: ['totaalscore'], routes: ['stap-voor-stap', 'plek', 'plek-uitleg'] };

/** Names that the page makes by itself begin like this: sources, explanations of words, steps of a route or a programme, cases, hand-outs. */
const MADE = /^(bron|uitleg|vraag|einde|stap|casus|handout)-/;

/** Sections that a page leaves out when its entry has nothing for them, so that nobody may count on them. */
const OPTIONAL: ReadonlySet<string> = new Set(['signalen#bellen', 'modules#verder-lezen', 'gemeenten#heel-nederland']);

/**
 * The sections of a kind that are on every page of it, and so may be linked to.
 * @example standingSections('convenanten') // ['stand', 'partijen', 'taken', 'afspraken']
 */
export function standingSections(kind: EntryKind): string[] {
  const ids: readonly string[] = Object.hasOwn(SECTION_IDS, kind) ? SECTION_IDS[kind as KindWithSections] : [];
  return ids.filter((id) => !OPTIONAL.has(`${kind}#${id}`));
}

/**
 * The anchors that an entry's own words give its page: the headings of its text and the parts of a module.
 * @example ownAnchors(module) // ['waarom', 'stap-oefenen', 'casus-willem-die-alleen-woont', 'handout-wie-zorgt-er-mee']
 */
export function ownAnchors(entry: EntryFacts): string[] {
  return [...entry.body.headings.flatMap(({ id }) => id ?? []), ...entry.parts.map(({ sort, title }) => partAnchor(sort, title))];
}

/**
 * Every anchor on the page of an entry that one may point at.
 * @example anchorsOf(signal) // ['zien', 'doen', 'vragen', 'zeggen', 'achtergrond']
 */
export function anchorsOf(entry: EntryFacts): string[] {
  return [...standingSections(entry.kind), ...ownAnchors(entry)];
}

/**
 * Whether the page of a kind uses an anchor itself, so that no heading in a text may take it.
 * @example isReservedAnchor('artikelen', 'bronnen') // true
 */
export function isReservedAnchor(kind: EntryKind, id: string): boolean {
  const own: readonly string[] = Object.hasOwn(SECTION_IDS, kind) ? SECTION_IDS[kind as KindWithSections] : [];
  return (FRAME_IDS as readonly string[]).includes(id) || own.includes(id) || (PARTS[kind] ?? []).includes(id) || MADE.test(id);
}

/**
 * Headings in texts, and former anchors, that take a name the page needs itself: a link there would lead to the wrong place.
 * @example judgeReservedAnchors(content).map((issue) => issue.code) // ['reserved-anchor']
 */
export function judgeReservedAnchors(content: ContentFacts): Issue[] {
  return content.entries.flatMap((entry) => {
    const headings = entry.body.headings.flatMap(({ id, line }) => (id === null ? [] : [{ id, line }]));
    // A title that changed leaves an anchor that the page made itself.
    const former = entry.formerAnchors.map(({ value: [id], line }) => ({ id, line })).filter(({ id }) => partOf(entry.kind, id) === null);
    const taken = new Set(headings.map(({ id }) => id));
    return [...headings, ...former]
      .filter(({ id }) => isReservedAnchor(entry.kind, id))
      .map(({ id, line }) => issueAt('reserved-anchor', placeIn(entry, line), { id, suggestion: freeAnchor(id, entry.kind, taken) }));
  });
}

function freeAnchor(id: string, kind: EntryKind, taken: ReadonlySet<string>): string {
  const candidates = [`meer-${id}`, ...Array.from({ length: 9 }, (_, index) => `meer-${id}-${index + 2}`)];
  return candidates.find((candidate) => !taken.has(candidate) && !isReservedAnchor(kind, candidate)) ?? `meer-${id}`;
}
