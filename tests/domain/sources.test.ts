import { describe, expect, it } from 'vitest';
import type { Body } from '../../src/domain/body.ts';
import { judgeSources } from '../../src/domain/sources.ts';
import { anEntry, aSource, at, EMPTY_BODY, someContent } from './contract-builders.ts';

const LONG = Array.from({ length: 80 }, () => 'woord').join(' ');

describe('the sources of an entry', () => {
  it('are enough with two that have a date', () => {
    expect(judge(['a', 'b'], ['a', 'b'])).toEqual([]);
  });

  it('are too few when only one has a date', () => {
    expect(judge(['a', 'ongedateerd'], ['a', 'ongedateerd'])).toEqual(['too-few-sources']);
  });

  it('must be listed when they are cited', () => {
    expect(judge(['a', 'b'], ['a', 'b', 'ongedateerd'])).toEqual(['source-not-listed']);
  });

  it('must be cited when they are listed', () => {
    expect(judge(['a', 'b'], ['a'])).toEqual(['unused-source']);
  });

  it('are not asked of an article that has not begun', () => {
    expect(judge([], [], 'Nog leeg.')).toEqual([]);
  });

  it('that nobody cites are only warned about', () => {
    expect(judgeSources(someContent([], [aSource('a')]))).toMatchObject([{ code: 'uncited-source', severity: 'warning' }]);
  });
});

function judge(listed: string[], cited: string[], text = LONG): string[] {
  const body: Body = {
    ...EMPTY_BODY,
    passages: [{ pieces: [{ text, line: 1 }], field: null }],
    components: cited.map((id) => ({ line: 1, name: 'Bron', place: 'inline', attributes: [{ name: 'id', value: id, sort: 'text' }], content: [] })),
  };
  const records = [aSource('a'), aSource('b'), aSource('ongedateerd', { dated: false })];
  return judgeSources(someContent([anEntry('artikelen/respijt/x', { sources: listed.map((id) => at(id)), body })], records))
    .map((issue) => issue.code)
    .filter((code) => code !== 'uncited-source');
}
