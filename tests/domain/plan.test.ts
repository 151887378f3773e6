import { describe, expect, it } from 'vitest';
import { judgePlan, underHeadings } from '../../src/domain/plan.ts';
import { anEntry, at, someContent } from './contract-builders.ts';

const judge = (...entries: Parameters<typeof someContent>[0]) => judgePlan([at('artikelen/respijt/logeeropvang')], someContent(entries), 'plan.yaml');

describe('a page of the plan', () => {
  it('is missed when it is not there, with the page of its own kind that comes near', () => {
    expect(judge(anEntry('begrippen/logeeropvang'))).toMatchObject([{ code: 'plan-entry-missing', facts: { near: null } }]);
    expect(judge(anEntry('artikelen/respijt/logeropvang'))[0]?.facts).toMatchObject({ near: 'artikelen/respijt/logeropvang' });
  });

  it('keeps its promise after it moved', () => {
    expect(judge(anEntry('artikelen/respijt/logeerhuizen', { formerPaths: [at('/respijt/logeeropvang/')] }))).toEqual([]);
  });
});

describe('a list under the headings of the plan', () => {
  const plan = { ids: ['artikelen/respijt/a', 'artikelen/respijt/b', 'artikelen/gesprek/c', 'artikelen/respijt/d'], headings: { 'artikelen/respijt/a': 'Begin', 'artikelen/respijt/d': 'Verder' } };
  const lists = (...ids: string[]) => underHeadings(ids.map((id) => ({ id })), plan).map(({ heading, entries }) => [heading, entries.map(({ id }) => id.slice(-1)).join('')]);

  it('keeps a heading until the next, also when the page that it was put above is gone', () => {
    expect(lists('artikelen/respijt/a', 'artikelen/respijt/b', 'artikelen/respijt/d')).toEqual([['Begin', 'ab'], ['Verder', 'd']]);
    expect(lists('artikelen/respijt/b')).toEqual([['Begin', 'b']]);
  });

  it('gives no heading of another folder, and none to what the plan does not name', () => {
    expect(lists('artikelen/gesprek/c')).toEqual([[null, 'c']]);
    expect(lists('artikelen/respijt/d', 'artikelen/respijt/x')).toEqual([['Verder', 'd'], [null, 'x']]);
  });
});
