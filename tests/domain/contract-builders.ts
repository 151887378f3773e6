import type { Body } from '../../src/domain/body.ts';
import { type EntryId, kindOf } from '../../src/domain/entry.ts';
import type { ContentFacts, EntryFacts, ModulePart, RecordFacts } from '../../src/domain/entry-facts.ts';

export const EMPTY_BODY: Body = { trouble: [], code: [], headings: [], links: [], images: [], components: [], passages: [] };

/** An entry with nothing in it but its id and what a test is about. */
export function anEntry(id: EntryId, facts: Partial<EntryFacts> = {}): EntryFacts {
  return {
    id,
    kind: kindOf(id) ?? 'artikelen',
    file: `content/${id}.mdx`,
    isRead: true,
    code: null,
    title: null,
    description: null,
    formerPaths: [],
    formerAnchors: [],
    sources: [],
    references: [],
    links: [],
    emails: [],
    passages: [],
    body: EMPTY_BODY,
    closed: null,
    route: null,
    parts: [],
    issueCode: null,
    ...facts,
  };
}

/** A source, dated unless a test says otherwise. */
export function aSource(id: string, facts: Partial<RecordFacts> = {}): RecordFacts {
  return { collection: 'bronnen', id, file: `content/bronnen/${id}.yaml`, source: null, dated: true, value: null, until: null, ...facts };
}

/** A body with headings that have these ids. */
export function withAnchors(...ids: string[]): Body {
  return { ...EMPTY_BODY, headings: ids.map((id, index) => ({ line: index + 1, depth: 2, text: id, id, otherAttributes: [] })) };
}

/** Parts of a module, each on a line of its own: `step: Oefenen`. */
export function withParts(...parts: `${ModulePart['sort']}: ${string}`[]): ModulePart[] {
  return parts.map((part, index) => {
    const [sort, title] = part.split(': ') as [ModulePart['sort'], string];
    return { sort, title, line: index + 10 };
  });
}

export function someContent(entries: EntryFacts[], records: RecordFacts[] = []): ContentFacts {
  return { entries, records, singles: [] };
}

/** A value on a line that does not matter. */
export function at<T>(value: T, line = 1): { value: T; line: number } {
  return { value, line };
}
