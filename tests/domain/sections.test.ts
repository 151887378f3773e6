import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENTRY_KINDS } from '../../src/domain/entry.ts';
import { addressBook, judgeLink } from '../../src/domain/links.ts';
import { isReservedAnchor, judgeReservedAnchors, standingSections } from '../../src/domain/sections.ts';
import { anEntry, at, someContent, withAnchors } from './contract-builders.ts';

const codesFor = (id: Parameters<typeof anEntry>[0], ...anchors: string[]) => judgeReservedAnchors(someContent([anEntry(id, { body: withAnchors(...anchors) })])).map((issue) => issue.code);

describe('a heading in a text', () => {
  it.each(['inhoud', 'bronnen', 'over', 'verwant', 'bron-wmo-2015'])('may not take #%s, which every page uses itself', (anchor) => {
    expect(codesFor('artikelen/respijt/logeeropvang', anchor)).toEqual(['reserved-anchor']);
  });

  it('may not take the name of a section that its own kind of page makes, and may where another kind makes it', () => {
    expect(codesFor('signalen/slecht-slapen', 'doen')).toEqual(['reserved-anchor']);
    expect(codesFor('artikelen/respijt/logeeropvang', 'doen', 'bellen', 'vragen')).toEqual([]);
  });

  it('may not live on as a former anchor where the page has that name itself', () => {
    const moved = anEntry('convenanten/soest', { formerAnchors: [at(['taken', 'wie-doet-wat'] as [string, string])], body: withAnchors('wie-doet-wat') });
    expect(judgeReservedAnchors(someContent([moved]))).toHaveLength(1);
  });

  it('may not look like a step or case of a module, whose former anchors may', () => {
    expect(codesFor('modules/m01', 'casus-willem', 'handout-twee')).toEqual(['reserved-anchor', 'reserved-anchor']);
    expect(judgeReservedAnchors(someContent([anEntry('modules/m01', { formerAnchors: [at(['casus-willem', 'casussen'] as [string, string])] })]))).toEqual([]);
  });

  it('is offered a name that is free on its page', () => {
    const [issue] = judgeReservedAnchors(someContent([anEntry('artikelen/respijt/x', { body: withAnchors('bronnen', 'meer-bronnen') })]));
    expect(issue?.facts).toEqual({ id: 'bronnen', suggestion: 'meer-bronnen-2' });
  });
});

describe('a section that a page always makes', () => {
  it('may be linked to', () => {
    const covenant = anEntry('convenanten/soest');
    expect(standingSections('convenanten')).toContain('afspraken');
    expect(judgeLink(at('/convenanten/soest/#afspraken'), covenant, addressBook(someContent([covenant])))).toBeNull();
  });

  it('may not be counted on where a page can leave it out', () => {
    expect(standingSections('modules')).not.toContain('verder-lezen');
  });
});

describe('the frame of a page', () => {
  const files = ['src/layouts/Base.astro', 'src/layouts/EntryPage.astro', ...readdirSync('src/components').filter((name) => name.endsWith('.astro')).map((name) => path.join('src/components', name))];
  // `id="…"` on an element or a component that passes it on; a form field of one kind of page is reserved for that kind alone.
  const ids = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\sid="([a-z0-9-]+)"/g)].map((found) => [found[1] as string, file] as const));

  it.each(ids)('keeps #%s of %s out of the texts', (id) => {
    expect(ENTRY_KINDS.some((kind) => isReservedAnchor(kind, id))).toBe(true);
  });
});
