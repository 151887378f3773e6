import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { inject } from 'vitest';

/** A page of the built site. */
export interface BuiltPage {
  /** Its address, with a slash at the end. */
  url: string;
  file: string;
  html: string;
  root: HTMLElement;
}

/** Every page of the site that the test run built, read once per test file. */
export function builtPages(): BuiltPage[] {
  const dir = inject('siteDir');
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(path.join(dir, file), 'utf8');
      return { url: `/${file.replace(/index\.html$/, '').replaceAll(path.sep, '/')}`, file, html, root: parse(html, { comment: true }) };
    });
}

/** The main element's entry kind, or null for pages that are no entry. */
export function kindOfPage(page: BuiltPage): string | null {
  return page.root.querySelector('main')?.getAttribute('data-entry-kind') ?? null;
}

/** Whether a page only forwards to another address. */
export function isForwarding(page: BuiltPage): boolean {
  return page.root.querySelector('[data-forward]') !== null;
}
