import { COMPONENTS } from './components.ts';
import { kindOf, pathOf } from './entry.ts';
import { type ContentFacts, type EntryFacts, placeIn, type Reference } from './entry-facts.ts';
import { formerIds } from './former-ids.ts';
import { type Issue, issueAt, type Place, type ReferenceSort } from './issue.ts';
import { splitAddress } from './links.ts';
import { nearAddress, nearMiss } from './near-miss.ts';
import { anchorsOf } from './sections.ts';

/** The ids that each sort of reference may name. */
export type KnownIds = Record<ReferenceSort, ReadonlySet<string>>;

/**
 * The ids of the content, by what may point at them.
 * @example knownIds(content).municipality.has('leiden') // true
 */
export function knownIds(content: ContentFacts): KnownIds {
  const ids = content.entries.map((entry) => entry.id);
  const ofKind = (kind: string) => new Set(ids.filter((id) => kindOf(id) === kind));
  const slugs = (kind: string) => new Set([...ofKind(kind)].map((id) => id.slice(kind.length + 1)));
  const records = (collection: string) => new Set(content.records.filter((record) => record.collection === collection).map((record) => record.id));
  return {
    entry: new Set(ids),
    article: ofKind('artikelen'),
    organization: ofKind('organisaties'),
    desk: new Set([...ofKind('voorzieningen'), ...ofKind('organisaties')]),
    route: ofKind('routes'),
    municipality: slugs('gemeenten'),
    term: slugs('begrippen'),
    source: records('bronnen'),
    amount: records('bedragen'),
    'legal-term': records('termijnen'),
  };
}

/**
 * Judges every id that points at something: in front matter, in components and in records.
 * @param wereThere addresses that were published
 * @example judgeReferences({ entries: [], records: [], singles: [] }) // []
 */
export function judgeReferences(content: ContentFacts, wereThere: ReadonlySet<string> = new Set()): Issue[] {
  const known = knownIds(content);
  const movedTo = formerIds(content);
  const dangling = (place: Place, field: string, sort: ReferenceSort, id: string) =>
    issueAt('dangling-reference', place, { field, sort, id, near: movedTo.get(id) ?? nearAddress(id, known[sort]), wasThere: wereThere.has(addressOf(sort, id) ?? '') });
  const anchorsById = new Map(content.entries.map((entry) => [entry.id, new Set(anchorsOf(entry))]));
  const entries = content.entries.flatMap((entry) =>
    allReferences(entry).flatMap((reference) => {
      const { path: id, anchor } = splitAddress(reference.id);
      const { field, sort, line } = reference;
      const place = placeIn(entry, line);
      if (!known[sort].has(id)) return [dangling(place, field, sort, id)];
      const anchors = anchorsById.get(id);
      if (anchor === null || !anchors || anchors.has(anchor)) return [];
      const list = [...anchors].sort();
      return [issueAt('dangling-anchor', place, { path: id, anchor, near: nearMiss(anchor, list), known: list.slice(0, 12) })];
    }),
  );
  const records = content.records.flatMap((record) =>
    record.source && !known.source.has(record.source.value)
      ? [dangling({ file: record.file, line: record.source.line }, 'bron', 'source', record.source.value)]
      : [],
  );
  const singles = content.singles.flatMap(({ file, references }) =>
    references
      .filter(({ sort, id }) => !known[sort].has(id))
      .map(({ field, sort, id, line }) => dangling({ file, line }, field, sort, id)),
  );
  return [...entries, ...records, ...singles];
}

/** Where the page of an id would stand; null for what has no address, and for what is no id. */
function addressOf(sort: ReferenceSort, id: string): string | null {
  if (sort === 'source') return `/bronnen/#${id}`;
  const folder = sort === 'municipality' ? 'gemeenten/' : sort === 'term' ? 'begrippen/' : '';
  return kindOf(`${folder}${id}`) === null ? null : pathOf(`${folder}${id}`);
}

/**
 * Every reference of an entry: those in its front matter, its list of sources and its components.
 * @example allReferences(entry).map(({ sort }) => sort) // ['entry', 'source']
 */
export function allReferences(entry: EntryFacts): Reference[] {
  const sources = entry.sources.map(({ value, line }): Reference => ({ sort: 'source', id: value, field: 'bronnen', line }));
  return [...entry.references, ...sources, ...componentReferences(entry)];
}

/** The ids that components in the body name. */
function componentReferences(entry: Pick<EntryFacts, 'body'>): Reference[] {
  return entry.body.components.flatMap((use) => {
    const spec = COMPONENTS[use.name];
    if (!spec) return [];
    const sorts = { ...spec.required, ...spec.optional };
    return use.attributes.flatMap(({ name, value }): Reference[] => {
      const sort = name === null ? undefined : sorts[name];
      if (value === null || !sort || !isReferenceSort(sort)) return [];
      return [{ sort, id: value, field: `<${use.name} ${name}>`, line: use.line }];
    });
  });
}

function isReferenceSort(sort: string): sort is ReferenceSort {
  return sort === 'source' || sort === 'term' || sort === 'amount' || sort === 'legal-term' || sort === 'route';
}
