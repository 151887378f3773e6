import { type Features, type MdastNode, mdxToMdast } from 'satteri';
import type { Trouble } from '../domain/body.ts';

/** The switches of the parser; the site renders with the same ones. Footnotes are off: they come with an English heading, and sources have a component. */
export const FEATURES = { gfm: { footnotes: false }, headingAttributes: true, smartPunctuation: false, frontmatter: false } as const satisfies Features;

/** A text as a tree, with what had to be covered up before it could be read. */
export interface ParsedBody {
  tree: MdastNode;
  trouble: Trouble[];
}

const MOST_TROUBLE = 200;
/** No text for people is nested deeper, and what walks a tree must not run out of stack. */
const DEEPEST = 100;
/** The parser takes four times as long over twice as many unclosed marks; no text has this many. */
const MOST_MARKS = 600;
const EMPTY: MdastNode = { type: 'root', children: [] };
const PLACE = /^(\d+):(\d+): (.*)$/s;
const CLOSING_TAG_EXPECTED = /^Expected a closing tag for `<([^`>]*)>` \((\d+):(\d+)\)/;
const CLOSING_TAG_UNEXPECTED = /^Unexpected closing tag `<\/([^`>]*)>`/;

/**
 * Reads MDX without front matter. The parser stops at the first thing it cannot read, so each such thing is noted, covered with signs
 * of the same length, and the text read again: an editor sees all trouble at once, on the true lines.
 * @example parseBody('a <3 b').trouble[0].sort // 'stray-angle-bracket'
 */
export function parseBody(source: string): ParsedBody {
  const trouble: Trouble[] = [];
  const reported = new Set<string>();
  // A lone carriage return ends a line for the parser too, and offsets only hold when there is one kind of line end.
  // The line end at the very end is a must: without it the parser of satteri 0.10.5 ends the whole process on `{\`.
  let text = `${source.replace(/\r\n?/g, '\n')}\n`;
  const tooMany = [...text.matchAll(/[{<]/g)][MOST_MARKS];
  if (tooMany) return { tree: EMPTY, trouble: [{ line: lineOf(text, tooMany.index), sort: 'other', text: lineText(text, tooMany.index).slice(0, 60) }] };
  for (let turn = 0; turn < MOST_TROUBLE; turn++) {
    try {
      const tree = mdxToMdast(text, { features: FEATURES });
      const deep = tooDeep(tree);
      return deep === null ? { tree, trouble } : { tree: EMPTY, trouble: [...trouble, { line: deep, sort: 'other', text: lineText(text, offsetOf(text, deep, 1)).slice(0, 60) }] };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const found = diagnose(text, message);
      if (!found || found.covered === text) return { tree: EMPTY, trouble: [...trouble, { line: found?.trouble.line ?? 1, sort: 'other', text: message }] };
      const pair = found.trouble.sort === 'unclosed' || found.trouble.sort === 'unopened' ? found.trouble.text : null;
      if (pair === null || !reported.has(pair)) trouble.push(found.trouble);
      if (pair !== null) reported.add(pair);
      text = found.covered;
    }
  }
  return { tree: EMPTY, trouble };
}

/** The line on which the nesting becomes too deep, or null; level by level, so that depth itself cannot stop it. */
function tooDeep(tree: MdastNode): number | null {
  let level: MdastNode[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return level[0]?.position?.start.line ?? 1;
    level = level.flatMap((node) => ('children' in node ? (node.children as MdastNode[]) : []));
  }
  return null;
}

function diagnose(text: string, message: string): { trouble: Trouble; covered: string } | null {
  const place = PLACE.exec(message);
  if (!place) return null;
  const reason = place[3] as string;
  const open = CLOSING_TAG_EXPECTED.exec(reason);
  const [line, column] = open ? [Number(open[2]), Number(open[3])] : [Number(place[1]), Number(place[2])];
  const at = offsetOf(text, line, column);

  if (open) return { trouble: { line, sort: 'unclosed', text: open[1] as string }, covered: cover(text, at, at + 1, '(') };
  const close = CLOSING_TAG_UNEXPECTED.exec(reason);
  if (close) return { trouble: { line, sort: 'unopened', text: close[1] as string }, covered: cover(text, at, at + 1, '(') };
  if (reason.includes('expression')) return diagnoseBrace(text, at);
  const angle = text.lastIndexOf('<', at);
  if (angle !== -1 && (angle === at || reason.startsWith('Unexpected character'))) return diagnoseAngle(text, angle, line);
  return { trouble: { line, sort: 'other', text: reason }, covered: cover(text, at, at + 1, '(') };
}

function diagnoseBrace(text: string, at: number): { trouble: Trouble; covered: string } {
  const start = text.lastIndexOf('{', at);
  if (start === -1) return { trouble: { line: lineOf(text, at), sort: 'other', text: lineText(text, at) }, covered: cover(text, at, at + 1, ' ') };
  const end = text.indexOf('}', start);
  const line = lineOf(text, start);
  const paragraphEnd = text.slice(start).search(/\n\s*\n/);
  const isPair = end !== -1 && (paragraphEnd === -1 || end < start + paragraphEnd);
  if (!isPair) return { trouble: { line, sort: 'stray-brace', text: lineText(text, start) }, covered: cover(text, start, start + 1, '(') };
  const covered = cover(cover(text, start, start + 1, '('), end, end + 1, ')');
  return { trouble: { line, sort: 'braces', text: text.slice(start, end + 1) }, covered };
}

function diagnoseAngle(text: string, at: number, line: number): { trouble: Trouble; covered: string } {
  const rest = text.slice(at);
  if (rest.startsWith('<!')) {
    const end = rest.startsWith('<!--') ? rest.indexOf('-->') : -1;
    const length = end === -1 ? 2 : end + 3;
    return { trouble: { line, sort: 'html-comment', text: rest.slice(0, length) }, covered: cover(text, at, at + length, ' ') };
  }
  const address = /^<((?:https?:|mailto:|tel:|www\.)[^\s<>]*|[^\s<>@]+@[^\s<>]+)>?/i.exec(rest);
  if (address) return { trouble: { line, sort: 'address-in-angle-brackets', text: address[1] as string }, covered: cover(text, at, at + 1, '(') };
  const tag = /^<\/?([A-Za-z][\w.:-]*)/.exec(rest);
  if (tag && /^<[^\n<]*(\n[^\n<]+)*>/.test(rest)) return { trouble: { line, sort: 'malformed', text: tag[1] as string }, covered: cover(text, at, at + 1, '(') };
  return { trouble: { line, sort: 'stray-angle-bracket', text: rest.slice(0, 12).split('\n')[0] as string }, covered: cover(text, at, at + 1, '(') };
}

/** Puts `sign` in the place of every character between two offsets; line ends stay. */
function cover(text: string, start: number, end: number, sign: string): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, sign) + text.slice(end);
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let number = 1; number < line; number++) start = text.indexOf('\n', start) + 1;
  return Math.min(start + column - 1, text.length - 1);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function lineText(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end).trim();
}
