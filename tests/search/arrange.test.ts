import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryKind } from '../../src/domain/entry.ts';
import { type Arrangeable, arrange } from '../../src/search/arrange.ts';

const page = (key: string, score: number, more: Partial<Arrangeable> = {}): Arrangeable => ({ key, score, kind: 'artikelen', why: [], line: null, ...more });
const record = (key: string, score: number): Arrangeable => page(key, score, { kind: 'voorzieningen', line: {} });
const order = (...candidates: Arrangeable[]) => arrange(candidates).map(({ key }) => key);
const pages = (count: number) => Array.from({ length: count }, (_, index) => page(`p${index + 1}`, 10 - index));

describe('what was found', () => {
  it('stands best first, and by its key where that is the same', () => {
    expect(order(page('b', 1), page('c', 2), page('a', 1))).toEqual(['c', 'a', 'b']);
  });

  it('begins with titles that start as typed, short ones first, whatever they scored', () => {
    expect(order(page('best', 9), page('long', 5, { why: ['long-title'] }), page('short', 1, { why: ['title'] }))).toEqual(['short', 'long', 'best']);
  });

  it('orders those titles by their kind, so that one more letter does not move them', () => {
    const titled = (key: string, score: number, kind: EntryKind) => page(key, score, { kind, why: ['title'] });
    expect(order(titled('term', 9, 'begrippen'), titled('module', 8, 'modules'), titled('signal', 1, 'signalen'), titled('article', 2, 'artikelen'))).toEqual(['article', 'signal', 'term', 'module']);
  });

  it('gives no more than five places to such titles', () => {
    const titled = ['a', 'b', 'c', 'd', 'e', 'f'].map((key, index) => page(key, index, { why: ['title'] }));
    expect(order(...titled, page('best', 9))).toEqual(['a', 'b', 'c', 'd', 'e', 'best', 'f']);
  });

  it('names a record of the directory at every fourth place, unless one stands there already', () => {
    expect(order(...pages(6), record('r1', 4.5), record('r2', 4.2))).toEqual(['p1', 'p2', 'p3', 'r1', 'p4', 'p5', 'p6', 'r2']);
    expect(order(...pages(4), record('r1', 9.5), record('r2', 4.2))).toEqual(['p1', 'r1', 'p2', 'p3', 'p4', 'r2']);
  });

  it('puts no record between pages that it hardly resembles', () => {
    expect(order(...pages(5), record('r1', 4))).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'r1']);
  });

  it('has the page of a named municipality among the first three, and first where the place is all that is asked', () => {
    const arranged = (isAll: boolean, ...more: Arrangeable[]) => arrange([...pages(5), ...more, page('gemeenten/leiden', 0.1), page('gemeenten/soest', 0.2)], { keys: ['gemeenten/leiden'], isAll }).map(({ key }) => key);
    expect(arranged(false)).toEqual(['p1', 'p2', 'gemeenten/leiden', 'p3', 'p4', 'p5', 'gemeenten/soest']);
    expect(arranged(true)[0]).toBe('gemeenten/leiden');
    // What was asked for there is not pushed down.
    expect(arranged(false, page('steunpunt', 8.5, { why: ['place', 'name'] })).slice(0, 4)).toEqual(['p1', 'p2', 'steunpunt', 'gemeenten/leiden']);
    // Five titles that start as typed keep their places.
    const titled = ['a', 'b', 'c', 'd', 'e'].map((key) => page(key, 0, { why: ['title'] }));
    expect(arranged(false, ...titled).slice(0, 5)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('is all there, each entry once', () => {
    const candidate = fc.record({ key: fc.string(), score: fc.nat(9), kind: fc.constantFrom<EntryKind>('artikelen', 'modules', 'voorzieningen'), why: fc.subarray<'title' | 'long-title'>(['title', 'long-title']), line: fc.constantFrom(null, {}) });
    fc.assert(
      fc.property(fc.uniqueArray(candidate, { selector: ({ key }) => key }), (candidates) => {
        expect(arrange(candidates, { keys: candidates.slice(0, 2).map(({ key }) => key), isAll: false }).map(({ key }) => key).sort()).toEqual(candidates.map(({ key }) => key).sort());
      }),
    );
  });
});
