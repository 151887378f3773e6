import { readdirSync, readFileSync, statSync } from 'node:fs';
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

/** Every page of a built site, by default of the one that the test run built, read once per test file. */
export function builtPages(dir: string = inject('siteDir')): BuiltPage[] {
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

/** Attributes that hold an address. */
const ADDRESSED = ['href', 'src', 'action', 'data-base'];

/**
 * The addresses within a site built below a base that lead out of that base or to no file, as lines for people: of its pages, its styles,
 * its manifest and the edition that goes along offline.
 * @param origin the public address, whose own pages are internal too
 */
export function lostAddresses(dir: string, { base, origin }: { base: string; origin: string }): string[] {
  const lost = (from: string, address: string): string[] => {
    const url = new URL(address, `${origin}${base}${from}`);
    if (url.origin !== origin) return [];
    const asked = decodeURIComponent(url.pathname);
    const isThere = asked.startsWith(`${base}/`) && isFile(`${dir}${asked.slice(base.length)}${asked.endsWith('/') ? 'index.html' : ''}`);
    return isThere ? [] : [`${from} -> ${address}`];
  };
  const ofPages = builtPages(dir).flatMap(({ url, root }) => {
    const named = ADDRESSED.flatMap((name) => root.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? ''));
    const refreshed = root.querySelectorAll('meta[http-equiv="refresh"]').flatMap((meta) => /url=(.*)$/i.exec(meta.getAttribute('content') ?? '')?.[1] ?? []);
    return [...named, ...refreshed].flatMap((address) => lost(url, address));
  });
  const ofFiles = readdirSync(dir, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
    const named = FILES_WITH_ADDRESSES.find(([name]) => name.test(file))?.[1];
    if (!named) return [];
    return [...readFileSync(path.join(dir, file), 'utf8').matchAll(named)].flatMap((found) => lost(`/${file.replaceAll(path.sep, '/')}`, found[1] as string));
  });
  return [...new Set([...ofPages, ...ofFiles])];
}

const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

/** Other files that hold addresses, and where in them. */
const FILES_WITH_ADDRESSES: [file: RegExp, address: RegExp][] = [
  [/\.css$/, /url\(["']?((?!data:)[^"')]+)["']?\)/g],
  [/^manifest\.webmanifest$/, /"(?:src|start_url|scope|id)": *"([^"]+)"/g],
  [/^(?:sw\.js|offline[/\\]alles\.json)$/, /"url":"([^"]+)"/g],
];
