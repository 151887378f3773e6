import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Issue, issueAt, type IssueFacts } from '../domain/issue.ts';

/** A file of the content folder, read as text. */
export interface ContentFile {
  /** Path below the content folder, with forward slashes. */
  path: string;
  /** The file as messages name it. */
  name: string;
  text: string;
}

const TEXT_FILE = /\.(mdx|yaml|json)$/;
const MOST_BYTES = 1_000_000;
const LONGEST_LINE = 5000;

/** Signs that one program takes for a line end or another order of words, and that nobody who reads the file sees. */
const HIDDEN_SIGN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u2028-\u202e\u2066-\u2069]/;

/**
 * Reads all texts of a content folder, in order of path, and says which could not be read.
 * @param name how messages name the folder, e.g. `content`
 */
export function readFiles(contentDir: string, name: string): { files: ContentFile[]; others: string[]; issues: Issue[] } {
  const issues: Issue[] = [];
  let paths: string[];
  try {
    paths = listFiles(contentDir);
  } catch {
    return { files: [], others: [], issues: [issueAt('content-folder-missing', { file: name, line: 1 }, { folder: name })] };
  }
  const files: ContentFile[] = [];
  for (const file of paths.filter((item) => TEXT_FILE.test(item) || isShortcut(path.join(contentDir, item)))) {
    const place = { file: `${name}/${file}`, line: 1 };
    const text = readText(path.join(contentDir, file));
    if ('reason' in text) issues.push(issueAt('unreadable-file', place, text));
    else files.push({ path: file, name: place.file, text: text.value });
  }
  return { files, others: paths.filter((item) => !TEXT_FILE.test(item) && !isShortcut(path.join(contentDir, item))), issues };
}

function listFiles(dir: string, below = ''): string[] {
  return readdirSync(path.join(dir, below), { withFileTypes: true })
    .filter((item) => !item.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => (item.isDirectory() ? listFiles(dir, `${below}${item.name}/`) : [`${below}${item.name}`]));
}

/** A shortcut could carry a file from outside the content folder onto the site. */
function isShortcut(file: string): boolean {
  return lstatSync(file).isSymbolicLink();
}

function readText(file: string): { value: string } | { reason: IssueFacts['unreadable-file']['reason'] } {
  if (isShortcut(file)) return { reason: 'shortcut' };
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return { reason: 'no-access' };
  }
  if (bytes.length > MOST_BYTES) return { reason: 'too-large' };
  let value: string;
  try {
    value = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return { reason: 'not-utf8' };
  }
  if (HIDDEN_SIGN.test(value)) return { reason: 'hidden-sign' };
  // The lock is written by a command, one page to a line: a page with many anchors is a long line.
  const isWritten = !file.endsWith('.json');
  return isWritten && value.split('\n').some((line) => line.length > LONGEST_LINE) ? { reason: 'long-line' } : { value };
}
