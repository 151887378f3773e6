import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { addressBook, linkTargets } from '../../src/domain/links.ts';
import { builtPages, kindOfPage } from './built-site.ts';
import { CONTENT_DIR } from './test-day.ts';

const pages = builtPages();
const book = addressBook(readCorpus(CONTENT_DIR, CONTENT_DIR));

describe('every anchor that may be linked to', () => {
  it('stands on its page', () => {
    const idsOf = new Map(pages.map((page) => [page.url, new Set(page.root.querySelectorAll('[id]').map(({ id }) => id))]));
    const missing = linkTargets(book).flatMap((path) => [...(book.anchors.get(path) ?? [])].filter((anchor) => !idsOf.get(path)?.has(anchor)).map((anchor) => `${path}#${anchor}`));
    expect(missing).toEqual([]);
  });
});

describe('every heading in a module', () => {
  const headings = pages
    .filter((page) => kindOfPage(page) === 'modules')
    .flatMap((page) => page.root.querySelectorAll('.prose h2, .prose h3').map((heading) => ({ heading, page: page.url, name: `${page.url}: ${heading.text}` })));

  it('has a link of its own to copy', () => {
    expect(headings.length).toBeGreaterThan(0);
    expect(headings.filter(({ heading }) => !heading.id || heading.nextElementSibling?.getAttribute('href') !== `#${heading.id}`).map(({ name }) => name)).toEqual([]);
  });

  it('is promised for ever, but for a section that a module can do without', () => {
    const loose = headings.filter(({ heading, page }) => heading.id !== 'verder-lezen' && !book.anchors.get(page)?.has(heading.id));
    expect(loose.map(({ name }) => name)).toEqual([]);
  });
});
