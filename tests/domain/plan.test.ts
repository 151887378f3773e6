import { describe, expect, it } from 'vitest';
import { judgePlan } from '../../src/domain/plan.ts';
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
