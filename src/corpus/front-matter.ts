import { isMap, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { type Issue, issueAt, type IssueFacts } from '../domain/issue.ts';

/** A place in YAML: keys and list numbers from the top. */
export type DataPath = readonly (string | number)[];

/** YAML as data, with the line of every field. */
export interface DataBlock {
  /** What the YAML says; null when it could not be read. */
  data: Record<string, unknown> | null;
  lineOf: (path: DataPath) => number;
  /** The first line that a field can stand on. */
  firstLine: number;
  issues: Issue[];
}

/** An MDX file cut in two; the body keeps its line numbers by blank lines where the front matter was. */
export interface CutFile {
  yaml: string | null;
  body: string;
  issues: Issue[];
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/;
/** The same block below a few lines that do not belong there. */
const BLOCK_LOWER = /^((?:(?!---)[^\n]*\n){1,6})---[ \t]*\n((?:[A-Za-z]\w*:|[ \t#-])[\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** A field whose colon touches its value; not an address of another site. */
export const FIELD_WITHOUT_SPACE = /^\s*(?:- )?[A-Za-z][\w/-]*:(?!\/\/)\S/;

/**
 * Cuts the front matter off an MDX file.
 * @example cutFrontMatter('---\na: 1\n---\nTekst', 'a.mdx').body // '\n\n\nTekst'
 */
export function cutFrontMatter(source: string, file: string): CutFile {
  const found = FRONT_MATTER.exec(source);
  if (found) return { yaml: `\n${found[1]}`, body: blankLines(found[0]) + source.slice(found[0].length), issues: [] };
  const issue = (reason: IssueFacts['no-front-matter']['reason']) => [issueAt('no-front-matter', { file, line: 1 }, { reason })];
  // Whatever is wrong here is said once: the rest is read as it was meant, so that no second message follows from the first.
  const lower = BLOCK_LOWER.exec(source);
  if (lower) return { yaml: `${blankLines(lower[1] as string)}\n${lower[2]}`, body: blankLines(lower[0]) + source.slice(lower[0].length), issues: issue('text-above') };
  if (!/^\uFEFF?---/.test(source)) return { yaml: null, body: source, issues: issue('missing') };
  const top = /^[\s\S]*?(?:\n[ \t]*(?=\n)|$)/.exec(source)?.[0] ?? source;
  return { yaml: null, body: blankLines(top) + source.slice(top.length), issues: issue('unclosed') };
}

/** As many line ends as a piece of text has, so that what follows keeps its line numbers. */
function blankLines(text: string): string {
  return '\n'.repeat(text.split('\n').length - 1);
}

/**
 * Reads YAML strictly: no double keys, no aliases, no tags of its own.
 * @param source YAML whose first line is line 1 of the file
 */
export function readYaml(source: string, file: string): DataBlock {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, strict: true, customTags: [] });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const found = document.errors.map((error) => {
    const place = { file, line: lineAt(error.pos[0]) };
    if (error.code === 'DUPLICATE_KEY') return issueAt('duplicate-key', place, { key: /^[^\n:]*/.exec(source.slice(error.pos[0]))?.[0].trim() ?? '' });
    const cause = openedAbove(source, error.pos[0]) ?? indentedOtherwise(source, error.pos[0]) ?? dashWithoutSpace(source, error.pos[0]) ?? { reason: yamlReason(error.code, lineText(source, error.pos[0])), offset: error.pos[0] };
    return issueAt('broken-yaml', { file, line: lineAt(cause.offset) }, { reason: cause.reason, text: lineText(source, cause.offset) });
  });
  const issues = withoutEchoes(found);
  for (const warning of document.warnings) issues.push(issueAt('broken-yaml', { file, line: lineAt(warning.pos[0]) }, { reason: 'other', text: lineText(source, warning.pos[0]) }));
  const lineOf = (path: DataPath) => lineAt(offsetOf(document.contents, path));
  const firstLine = lineAt(document.contents?.range?.[0] ?? 0);
  if (issues.some((issue) => issue.code === 'broken-yaml')) return { data: null, lineOf, firstLine, issues };
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 });
  } catch {
    return { data: null, lineOf, firstLine, issues: [...issues, issueAt('broken-yaml', { file, line: 1 }, { reason: 'alias', text: '' })] };
  }
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    const reason = data === null || data === undefined ? 'empty' : 'not-a-map';
    return { data: null, lineOf, firstLine, issues: [...issues, issueAt('broken-yaml', { file, line: 1 }, { reason, text: '' })] };
  }
  if (issues.length === 0) readable.set(source, data as Record<string, unknown>);
  return { data: data as Record<string, unknown>, lineOf, firstLine, issues };
}

/** What was read without trouble: the check and what is made beside the pages read the same texts. */
const readable = new Map<string, Record<string, unknown>>();

/** The data of YAML whose lines nobody asks for; null when it could not be read. */
export function readData(source: string, file: string): Record<string, unknown> | null {
  return readable.get(source) ?? readYaml(source, file).data;
}

/** Where the field at a path begins; where it is missing, the deepest part that exists. */
function offsetOf(contents: Node | null, path: DataPath): number {
  let node: unknown = contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (node !== null && typeof node === 'object' && 'items' in node) {
      node = (node as { items: unknown[] }).items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}

/** A tab, a quote, a bracket or another indent makes the lines below it unreadable too; those are no mistakes of their own. */
function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const broken = issues.filter((issue) => issue.code === 'broken-yaml');
  const tabs = broken.filter((issue) => issue.facts.reason === 'tab');
  const opened = broken.find((issue) => ['quote', 'list', 'dash', 'indent'].includes(issue.facts.reason));
  const isEcho = (issue: Issue) => issue.code === 'broken-yaml' && (tabs.length > 0 ? !tabs.includes(issue) : opened !== undefined && issue.line > opened.line);
  // Of two things that are said of one line, the first is the cause.
  const isSecond = (issue: Issue, index: number) => issue.code === 'broken-yaml' && issues.findIndex((other) => other.code === 'broken-yaml' && other.line === issue.line) < index;
  return issues.filter((issue, index) => !isEcho(issue) && !isSecond(issue, index));
}

/** A quote or bracket that opened before the place where reading stopped: there the editor must mend, not where it showed. */
function openedAbove(source: string, offset: number): { reason: 'quote' | 'list'; offset: number } | null {
  const before = source.slice(0, source.indexOf('\n', offset) === -1 ? undefined : source.indexOf('\n', offset)).split('\n');
  let start = before.reduce((sum, line) => sum + line.length + 1, 0);
  for (let index = before.length - 1; index >= 0; index--) {
    const line = before[index] as string;
    start -= line.length + 1;
    const value = line.replace(/\s#.*$/, '').replace(/^\s*(?:- )?(?:[\w]+: )?/, '');
    const bare = value.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, '');
    const isWhere = index === before.length - 1;
    if (/^["']/.test(value) && (/["']/.test(bare) ? !closesBelow(value.slice(0, 1), before.slice(index + 1)) : isWhere && /^\s+\S/.test(bare))) return { reason: 'quote', offset: start };
    if (/^[[{]/.test(value) && (bare.match(/[[{]/g) ?? []).length !== (bare.match(/[\]}]/g) ?? []).length) return { reason: 'list', offset: start };
  }
  return null;
}

/** A field with a value and, deeper below it, another field: one of the two lines has a space too many or too few. */
function indentedOtherwise(source: string, offset: number): { reason: 'indent'; offset: number } | null {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const [line = '', ...below] = source.slice(start).split('\n');
  const next = below.find((item) => item.trim() !== '') ?? '';
  // A tab is the cause of whatever else seems wrong.
  if (/^ *\t/.test(line)) return null;
  const indent = (text: string) => text.replace('- ', '  ').search(/\S/);
  const isField = /^\s*(?:- )?\w+: +[^\s"'[{|>&*][^:]*$/.test(line) && /^\s*\w+:(\s|$)/.test(next);
  return isField && indent(next) > indent(line) ? { reason: 'indent', offset: start } : null;
}

/** An item of a list whose dash touches its first word, on the line where reading stopped or just above it. */
function dashWithoutSpace(source: string, offset: number): { reason: 'dash'; offset: number } | null {
  const end = source.indexOf('\n', offset);
  const lines = source.slice(0, end === -1 ? undefined : end).split('\n');
  let start = lines.join('\n').length + 1;
  for (const line of lines.reverse().slice(0, 3)) {
    start -= line.length + 1;
    if (/^\s*-[^\s-]/.test(line)) return { reason: 'dash', offset: start + line.search(/\S/) };
  }
  return null;
}

/** Whether a text that runs over several lines gets its closing quote before the next field begins. */
function closesBelow(quote: string, lines: readonly string[]): boolean {
  for (const line of lines) {
    if (/^\s*(?:- )?\w+:(\s|$)/.test(line)) return false;
    if (line.trimEnd().endsWith(quote)) return true;
  }
  return false;
}

function yamlReason(code: string, line: string): IssueFacts['broken-yaml']['reason'] {
  if (code === 'TAB_AS_INDENT' || /^ *\t/.test(line)) return 'tab';
  if (code === 'BAD_ALIAS' || /: [*&]/.test(line)) return 'alias';
  if (FIELD_WITHOUT_SPACE.test(line)) return 'space';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY' || /^[^"']*:[^"']*: /.test(line)) return 'colon';
  if (code === 'BAD_INDENT' || /^\s+(?:- )?\w+:(?:\s|$)/.test(line)) return 'indent';
  return 'other';
}

function lineText(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset);
  return source.slice(start, end === -1 ? undefined : end).trimEnd();
}
