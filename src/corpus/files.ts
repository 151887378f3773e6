import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Issue, issueAt, type IssueFacts } from '../domain/issue.ts';

/** A file of the content folder, read as text. */
export interface ContentFile {
  /** Path below the content folder, with forward slashes. */
  path: string;
  /** The file as messages name it. */
  name: string;
  text: string;
  /** Whether the check refuses the file as it is; its text is then only good for knowing what others point at. */
  isSpoiled: boolean;
}

const TEXT_FILE = /\.(mdx|yaml|json)$/;
const MOST_BYTES = 1_000_000;
const LONGEST_LINE = 5000;

/** Signs that one program takes for a line end or another order of words, and that nobody who reads the file sees. */
const HIDDEN_SIGN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u2028-\u202e\u2066-\u2069]/;

/** What git writes around two versions of the same lines that somebody has yet to choose from. */
const CONFLICT = /^(<{7}|>{7})( |$)/;

/**
 * Reads all texts of a content folder, in order of path, and says which could not be read.
 * @param name how messages name the folder, e.g. `content`
 */
export function readFiles(contentDir: string, name: string): { files: ContentFile[]; others: string[]; issues: Issue[] } {
  const { found, closed } = listFiles(contentDir);
  if (closed.includes('')) return { files: [], others: [], issues: [issueAt('content-folder-missing', { file: name, line: 1 }, { folder: name })] };
  const issues: Issue[] = closed.map((folder) => unreadable(`${name}/${folder.replace(/\/$/, '')}`, 'closed-folder'));
  const files: ContentFile[] = [];
  const others: string[] = [];
  for (const item of found) {
    const file = `${name}/${item.path}`;
    if (item.isShortcut) issues.push(unreadable(file, 'shortcut'));
    else if (TEXT_FILE.test(item.path)) {
      const text = readText(path.join(contentDir, item.path));
      if (text.reason !== null) issues.push(unreadable(file, text.reason, text.line));
      if (text.value !== null) files.push({ path: item.path, name: file, text: text.value, isSpoiled: text.reason !== null });
    } else {
      others.push(item.path);
      if (!isWhatItSays(path.join(contentDir, item.path))) issues.push(unreadable(file, 'no-image'));
    }
  }
  return { files, others, issues };
}

function unreadable(file: string, reason: IssueFacts['unreadable-file']['reason'], line = 1): Issue {
  return issueAt('unreadable-file', { file, line }, { reason });
}

interface FoundFiles {
  /** In order of path; a shortcut could carry a file from outside the content folder onto the site. */
  found: { path: string; isShortcut: boolean }[];
  /** Folders that cannot be opened, with a slash at the end. */
  closed: string[];
}

function listFiles(dir: string, below = ''): FoundFiles {
  let items: Dirent[];
  try {
    items = readdirSync(path.join(dir, below), { withFileTypes: true });
  } catch {
    return { found: [], closed: [below] };
  }
  const lists = items
    .filter((item) => !item.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((item): FoundFiles => (item.isDirectory() ? listFiles(dir, `${below}${item.name}/`) : { found: [{ path: `${below}${item.name}`, isShortcut: item.isSymbolicLink() }], closed: [] }));
  return { found: lists.flatMap((list) => list.found), closed: lists.flatMap((list) => list.closed) };
}

/** How files of these kinds begin; the numbers before the letters of an avif are its length. */
const BEGINNINGS: Record<string, RegExp> = { png: /^\x89PNG/, jpg: /^\xff\xd8\xff/, jpeg: /^\xff\xd8\xff/, webp: /^RIFF[^]{4}WEBP/, avif: /^[^]{4}ftyp(?:avif|avis|mif1)/ };

/** Whether an image is of the kind that its name says; of other files the name says nothing. */
function isWhatItSays(file: string): boolean {
  const beginning = BEGINNINGS[path.extname(file).slice(1).toLowerCase()];
  if (!beginning) return true;
  try {
    return beginning.test(readFileSync(file).subarray(0, 12).toString('latin1'));
  } catch {
    return false;
  }
}

interface TextRead {
  value: string | null;
  reason: IssueFacts['unreadable-file']['reason'] | null;
  /** Where it first goes wrong. */
  line: number;
}

/** The text of a file; of a spoiled one the text as far as it can be read, so that whatever points at it is not called wrong as well. */
function readText(file: string): TextRead {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return { value: null, reason: 'no-access', line: 1 };
  }
  if (bytes.length > MOST_BYTES) return { value: null, reason: 'too-large', line: 1 };
  const text = decode(bytes, 'utf-8');
  const lineWith = (read: string, isWrong: (line: string) => boolean) => read.split('\n').findIndex(isWrong) + 1;
  if (text === null) return { value: harmless(decode(bytes, 'windows-1252') ?? ''), reason: 'not-utf8', line: lineWith(bytes.toString('utf8').replace(/\r\n?/g, '\n'), (line) => line.includes('\uFFFD')) };
  if (HIDDEN_SIGN.test(text)) return { value: harmless(text), reason: 'hidden-sign', line: lineWith(text, (line) => HIDDEN_SIGN.test(line)) };
  // The lock is written by a command, one page to a line: a page with many anchors is a long line.
  const isWritten = !file.endsWith('.json');
  const conflict = isWritten ? lineWith(text, (line) => CONFLICT.test(line)) : 0;
  if (conflict > 0) return { value: harmless(text.replace(/^(<{7}|={7}|>{7}).*$/gm, '')), reason: 'conflict', line: conflict };
  const long = isWritten ? lineWith(text, (line) => line.length > LONGEST_LINE) : 0;
  return long > 0 ? { value: harmless(text), reason: 'long-line', line: long } : { value: text, reason: null, line: 1 };
}

function decode(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return null;
  }
}

function harmless(text: string): string {
  return text
    .split('\n')
    .map((line) => line.slice(0, LONGEST_LINE).replace(new RegExp(HIDDEN_SIGN, 'g'), '·'))
    .join('\n');
}
