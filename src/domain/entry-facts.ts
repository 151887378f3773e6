import type { Body, Passage } from './body.ts';
import type { Day } from './day.ts';
import type { EntryId, EntryKind } from './entry.ts';
import type { Located, PartSort, Place, ReferenceSort } from './issue.ts';
import type { ClosedStatus } from './service.ts';

/** What the rules of the content contract need to know of one entry; every fact with the line it stands on. */
export interface EntryFacts {
  id: EntryId;
  kind: EntryKind;
  file: string;
  /** Whether its front matter, with the list of sources and the titles of a module's parts, could be read; what rests on it is not judged otherwise. */
  isRead: boolean;
  code: Located<string> | null;
  title: Located<string> | null;
  description: Located<string> | null;
  formerPaths: Located<string>[];
  /** Old anchor to new anchor. */
  formerAnchors: Located<[string, string]>[];
  /** The list of sources in the front matter. */
  sources: Located<string>[];
  /** Every id in the front matter that points at something else, the list of sources apart. */
  references: Reference[];
  /** Links in front matter texts. */
  links: Located<string>[];
  /** E-mail addresses in fields of their own. */
  emails: Located<string>[];
  /** Texts in the front matter that people read. */
  passages: Passage[];
  body: Body;
  /** What the source of a record of the directory said of its end, and what took over; null where it said no such thing. */
  closed: { status: ClosedStatus; successor: EntryId | null } | null;
  /** The steps of a route; null for other kinds. */
  route: RouteFacts | null;
  /** The parts of a module that have a heading; none for other kinds. */
  parts: ModulePart[];
  /** The code of the message that a guide page explains. */
  issueCode: Located<string> | null;
}

/** An id that points at something, with the field it stands in. */
export interface Reference {
  sort: ReferenceSort;
  id: string;
  field: string;
  line: number;
}

/** A step, a case or the hand-out of a module, with the line of its title. */
export interface ModulePart {
  sort: PartSort;
  title: string;
  line: number;
}

/** A record that entries cite: a source, an amount, a term of law. */
export interface RecordFacts {
  collection: 'bronnen' | 'bedragen' | 'termijnen';
  id: string;
  file: string;
  /** The source it rests on; null for sources themselves. */
  source: Located<string> | null;
  /** Whether a source says when it was made. */
  dated: boolean;
  /** The value of an amount or term, as printed. */
  value: string | null;
  /** The last day on which an amount or term surely holds. */
  until: Day | null;
}

/** The steps of a decision route as an editor wrote them. */
export interface RouteFacts {
  start: Located<string>;
  questions: { key: string; line: number; to: Located<string>[] }[];
  ends: { key: string; line: number }[];
}

/** The whole content as the rules see it. */
export interface ContentFacts {
  entries: EntryFacts[];
  records: RecordFacts[];
  /** Files that stand alone: the centre's own data, the levels of burden. */
  singles: { file: string; references: Reference[] }[];
}

/**
 * The place of a line in an entry's file.
 * @example placeIn({ file: 'a.mdx' }, 3) // { file: 'a.mdx', line: 3 }
 */
export function placeIn(entry: { file: string }, line: number): Place {
  return { file: entry.file, line };
}
