import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type HTMLElement, NodeType, parse } from 'node-html-parser';
import { HAS_LINES, LISTED, UNREAD } from '../client/listed-lines.ts';
import type { ReadEntries, ReadEntry } from '../corpus/entries.ts';
import type { EntryKind } from '../domain/entry.ts';
import { plain } from '../domain/handover.ts';

/** What the built page of an entry says, read once for all that is made from it. */
export interface BuiltPage {
  /** The page's article as it was built. */
  article: string;
  /** Its headings below the title. */
  headings: string[];
  /** Its running text, a line to a block. */
  text: string;
  /** The steps and sentences that can be put on a list, in reading order. */
  lines: { kind: keyof typeof LISTED; text: string }[];
}

/** Every entry with a page of its own. */
export type PagedEntry = ReadEntry<Exclude<EntryKind, 'begrippen'>>;

/** The built pages by the entry that they are of. */
export type BuiltPages = ReadonlyMap<PagedEntry, BuiltPage>;

/** Reads the built page of every entry that has one of its own, in order of address. */
export async function readBuiltPages(siteDir: string, entries: ReadEntries): Promise<BuiltPages> {
  const paged = Object.values(entries)
    .flat()
    .filter((entry): entry is PagedEntry => entry.kind !== 'begrippen')
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(await Promise.all(paged.map(async (entry) => [entry, readPage(await readFile(path.join(siteDir, entry.path, 'index.html'), 'utf8'))] as const)));
}

function readPage(html: string): BuiltPage {
  // What stands around the article is on every page, and half of the work.
  const article = html.slice(html.indexOf('<article'), html.lastIndexOf('</article>') + '</article>'.length);
  const tree = parse(article);
  for (const ignored of tree.querySelectorAll('[data-pagefind-ignore], script, style')) ignored.remove();
  const page = { article, headings: tree.querySelectorAll('h2, h3').map((heading) => heading.text.trim()), text: tree.structuredText };
  return { ...page, lines: HAS_LINES.test(article) ? LINE_KINDS.flatMap((kind) => tree.querySelectorAll(LISTED[kind]).map((line) => ({ kind, text: readable(line) }))) : [] };
}

const LINE_KINDS = Object.keys(LISTED) as (keyof typeof LISTED)[];

/** The words of a line, which it loses what is not read of it for. */
function readable(line: HTMLElement): string {
  // Most lines are words alone.
  if (line.childNodes.some((node) => node.nodeType === NodeType.ELEMENT_NODE)) for (const part of line.querySelectorAll(UNREAD)) part.remove();
  return plain(line.text);
}
