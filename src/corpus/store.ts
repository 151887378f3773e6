import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rooms that decide what a file of the content becomes. */
const RULES = ['../schemas/', '../domain/'].map((room) => fileURLToPath(new URL(room, import.meta.url)));

/**
 * Where Astro keeps what it read of a content folder: apart for each folder, which Astro asks for, and for each edition of the rules,
 * for it keeps what a schema made of a file until the file changes.
 * @param contentDir absolute path
 */
export function storeDir(contentDir: string): string {
  const rules = createHash('sha256');
  for (const room of RULES) for (const file of readdirSync(room).sort()) rules.update(readFileSync(path.join(room, file)));
  return path.join('.cache', 'astro', `${path.relative('.', contentDir).replace(/\W+/g, '-')}-${rules.digest('hex').slice(0, 8)}`);
}
