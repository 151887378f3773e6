import type { ClosedStatus } from './service.ts';

/** Where something stands: a file as the editor knows it and the line, from 1. */
export interface Place {
  file: string;
  line: number;
}

/** A value with the line it stands on. */
export interface Located<T> {
  value: T;
  line: number;
}

/** Whether an issue refuses the build or only asks for attention. */
export type IssueSeverity = 'error' | 'warning';

/** Every code with the facts its sentence needs; a code is permanent, its words are in `i18n/issues.ts`. */
export interface IssueFacts {
  'content-folder-missing': { folder: string };
  'unreadable-file': { reason: 'no-access' | 'not-utf8' | 'too-large' | 'long-line' | 'hidden-sign' | 'conflict' | 'shortcut' | 'closed-folder' | 'no-image' };
  'site-file-missing': { near: string | null };
  'kept-file-missing': { name: 'links.lock.json' | 'plan.yaml' | 'niveaus.yaml' };
  'unexpected-file': { near: string | null };
  'wrong-file-name': { name: string; suggestion: string };
  'no-front-matter': { reason: 'missing' | 'unclosed' | 'text-above' };
  'broken-yaml': { reason: 'tab' | 'colon' | 'quote' | 'indent' | 'list' | 'not-a-map' | 'empty' | 'dash' | 'space' | 'alias' | 'other'; text: string };
  'duplicate-key': { key: string };
  'unknown-key': { key: string; near: string | null };
  'missing-key': { key: string; below: string | null; advice: string | null };
  /** `isName`: what stands before the colon is wrong. */
  'invalid-value': { key: string; advice: string; near: string | null; required: boolean; group: string | null; isName: boolean };
  'future-day': { field: string; day: string; today: string; near: string | null };
  'future-check': { field: string; day: string; today: string; near: string | null };
  'repeated-postcode': { postcode: string; place: string };
  'strange-sign': { sort: 'broken' | 'symbol' | 'invisible' | 'bullet' | 'space'; text: string; near: string | null };

  'line-starts-with-keyword': { word: string };
  'program-code': { text: string };
  braces: { text: string };
  'stray-brace': { text: string };
  'stray-angle-bracket': { text: string };
  'address-in-angle-brackets': { address: string; repair: string };
  'html-comment': { text: string };
  'html-element': { name: string };
  'unknown-component': { name: string; near: string | null };
  'unclosed-component': { name: string };
  'unopened-component': { name: string };
  'malformed-component': { name: string };
  'unknown-attribute': { component: string; attribute: string; near: string | null; known: string[] };
  'missing-attribute': { component: string; attribute: string };
  'attribute-not-text': { component: string; attribute: string };
  'attribute-value': { component: string; attribute: string; value: string; near: string | null; known: string[] };
  'component-content': { component: string; needs: 'text' | 'nothing' | 'numbered-list' | 'bulleted-list' | 'own-block' };
  'broken-text': { text: string };

  'heading-level': { depth: number; text: string };
  'heading-without-id': { text: string; suggestion: string };
  'heading-id': { id: string; suggestion: string };
  'heading-order': { text: string };
  'duplicate-anchor': { id: string; first: number };
  'reserved-anchor': { id: string; suggestion: string };

  'image-without-text': { image: string };
  'image-address': { image: string; reason: 'form' | 'missing' | 'space' };

  'unsafe-link': { link: string };
  'link-form': { link: string; suggestion: string | null };
  /** `wasThere`: the address was published, so its page was renamed or taken away. */
  'dangling-link': { target: string; near: string | null; wasThere: boolean };
  'dangling-anchor': { path: string; anchor: string; near: string | null; known: string[] };
  'moved-link': { target: string; now: string };
  'dangling-reference': { field: string; sort: ReferenceSort; id: string; near: string | null; wasThere: boolean };
  'closed-desk': { id: string; status: ClosedStatus; successor: string | null };
  'broken-mark': { mark: string; repair: string | null };
  /** `plain`: the page shows this field as it stands, without links, amounts or terms. */
  'markup-in-field': { field: string; text: string; plain: boolean };

  'duplicate-part': { sort: PartSort; title: string; id: string; first: number };
  'duplicate-code': { value: string; other: string };
  'duplicate-title': { value: string; other: string };
  'duplicate-description': { value: string; other: string };
  'wrong-folder': { folder: string; known: string[] };
  'former-address': { address: string; reason: 'alive' | 'twice' | 'own'; other: string };
  'former-anchor': { anchor: string; target: string; reason: 'alive' | 'loop' | 'missing'; near: string | null };
  'lost-address': { path: string; near: string | null };
  'lost-code': { code: string; path: string; near: string | null };
  'moved-code': { code: string; was: string; now: string };
  'broken-lock': Record<string, never>;
  'lost-anchor': { path: string; anchor: string; part: PartSort | null; near: string | null; fresh: string[] };
  'route-step': { step: string; reason: 'missing' | 'unreachable' | 'loop' | 'both'; near: string | null };

  'plan-entry-missing': { id: string; near: string | null };
  'too-few-sources': { found: number };
  'source-not-listed': { id: string };
  'unused-source': { id: string };
  'uncited-source': { id: string };
  'amount-in-text': { text: string; near: string | null };
  'term-in-text': { text: string; near: string | null };
  'phone-in-text': { number: string };
  'personal-data': { sort: 'bsn' | 'mobile' | 'email'; text: string };
  'possible-personal-data': { sort: 'bsn' | 'mobile' | 'email' | 'birth-date'; text: string };
  'unknown-issue-code': { code: string };
}

export type IssueCode = keyof IssueFacts;

/** What an id can point at. */
export type ReferenceSort = 'entry' | 'article' | 'organization' | 'desk' | 'route' | 'municipality' | 'term' | 'source' | 'amount' | 'legal-term';

/** A part of a module that has a heading, and so an anchor. */
export type PartSort = 'step' | 'case' | 'handout';

/** Something that keeps the content from being right: what, how bad, where, and the facts to say it with. */
export type Issue = { [C in IssueCode]: { code: C; severity: IssueSeverity; facts: IssueFacts[C] } & Place }[IssueCode];

/** Codes that ask for attention without refusing the build. */
const WARNINGS: ReadonlySet<IssueCode> = new Set<IssueCode>(['unexpected-file', 'moved-link', 'uncited-source', 'possible-personal-data', 'repeated-postcode', 'future-day', 'closed-desk']);

/** Whether an issue only asks for attention; of the files that keep something, the limits are the only ones that a handbook can do without. */
function isWarning<C extends IssueCode>(code: C, facts: IssueFacts[C]): boolean {
  return WARNINGS.has(code) || (code === 'kept-file-missing' && 'name' in facts && facts.name === 'niveaus.yaml');
}

/**
 * An issue at a place; its severity follows from its code and facts.
 * @example issueAt('broken-mark', { file: 'a.mdx', line: 3 }, { mark: '[[bedrag]]' }).severity // 'error'
 */
export function issueAt<C extends IssueCode>(code: C, place: Place, facts: IssueFacts[C]): Issue {
  return { code, severity: isWarning(code, facts) ? 'warning' : 'error', file: place.file, line: place.line, facts } as Issue;
}

/**
 * Issues in reading order, by file, line and code, each once.
 * @example sortIssues([late, early, early]).length // 2
 */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const key = (issue: Issue) => JSON.stringify([issue.file, issue.line, issue.code, issue.facts]);
  const unique = new Map(issues.map((issue) => [key(issue), issue]));
  return [...unique.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.code, b.code) || compare(key(a), key(b)),
  );
}

/**
 * How many issues there are of each severity.
 * @example countIssues([]) // { error: 0, warning: 0 }
 */
export function countIssues(issues: readonly Issue[]): Record<IssueSeverity, number> {
  const error = issues.filter((issue) => issue.severity === 'error').length;
  return { error, warning: issues.length - error };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
