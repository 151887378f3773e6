import { z } from 'zod';
import { type Issue, issueAt } from '../domain/issue.ts';
import { NOTHING_PUBLISHED, type Published } from '../domain/permanence.ts';
import type { Corpus } from './read-corpus.ts';

/** The file in the content folder that remembers everything once published. */
export const LOCK_FILE = 'links.lock.json';

const schema = z.strictObject({ codes: z.record(z.string(), z.string()), paths: z.record(z.string(), z.array(z.string())) });

export interface LockRead {
  published: Published;
  file: string;
  lineOf: (text: string) => number;
  issues: Issue[];
}

/** Reads the lock of a content folder; a folder without one has published nothing yet. */
export function readLock(corpus: Corpus): LockRead {
  const file = corpus.texts.get(LOCK_FILE);
  const lineOf = (text: string) => {
    const lines = file?.text.split('\n') ?? [];
    return Math.max(0, lines.findIndex((line) => line.trimStart().startsWith(`${JSON.stringify(text)}:`))) + 1;
  };
  const read = { published: NOTHING_PUBLISHED, file: file?.name ?? LOCK_FILE, lineOf, issues: [] };
  if (!file) return read;
  try {
    return { ...read, published: schema.parse(JSON.parse(file.text)) };
  } catch {
    return { ...read, issues: [issueAt('broken-lock', { file: file.name, line: 1 }, {})] };
  }
}

/** The lock as text, one code or address a line, so that git shows what was added. */
export function printLock(published: Published): string {
  return `${JSON.stringify(published, null, 2).replace(/\[\s+([^\]]*?)\s+\]/g, (_, items: string) => `[${items.replace(/\s*\n\s*/g, ' ')}]`)}\n`;
}
