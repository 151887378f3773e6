import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { builtPages, kindOfPage, type BuiltPage } from './built-site.ts';

const LIMIT = 40_000;
const dir = inject('siteDir');
const compressed = new Map<string, number>();

/** Bytes of a file over the wire: brotli for text, as they are for fonts that are compressed already. */
function wireBytes(file: string): number {
  const known = compressed.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(path.join(dir, file));
  const size = /\.(woff2?|png|jpe?g|webp|avif)$/.test(file) ? bytes.length : brotliCompressSync(bytes).length;
  compressed.set(file, size);
  return size;
}

/** What a page fetches when it is opened: itself, its styles with their fonts, its scripts with their imports, preloads and icons. */
function filesOf(page: BuiltPage): string[] {
  const found = new Set<string>([page.file]);
  const add = (url: string | undefined, from: string) => {
    if (!url || /^(data:|[a-z]+:\/\/)/.test(url)) return;
    const file = url.startsWith('/') ? url.slice(1) : path.posix.join(path.posix.dirname(from), url);
    const clean = file.split(/[?#]/)[0] as string;
    if (found.has(clean)) return;
    found.add(clean);
    const text = /\.(css|js)$/.test(clean) ? readFileSync(path.join(dir, clean), 'utf8') : '';
    if (clean.endsWith('.css')) for (const match of text.matchAll(/url\(["']?([^"')]+)["']?\)/g)) add(match[1], clean);
    if (clean.endsWith('.js')) for (const match of text.matchAll(/(?:from|import)\s*["']([^"']+\.js)["']/g)) add(match[1], clean);
  };
  for (const element of page.root.querySelectorAll('script[src], link[rel="stylesheet"], link[rel="modulepreload"], link[rel="preload"], link[rel="icon"]'))
    add(element.getAttribute('src') ?? element.getAttribute('href'), page.file);
  return [...found];
}

it('keeps an article with all it loads below 40 kB', () => {
  const heavy = builtPages()
    .filter((page) => kindOfPage(page) === 'artikelen')
    .map((page) => ({ url: page.url, bytes: filesOf(page).reduce((sum, file) => sum + wireBytes(file), 0) }))
    .filter(({ bytes }) => bytes > LIMIT);
  expect(heavy).toEqual([]);
});
