import { describe, expect, it } from 'vitest';
import { judgeFormerAddresses } from '../../src/domain/former-addresses.ts';
import { anEntry, at, someContent, withAnchors, withParts } from './contract-builders.ts';

const reasons = (...entries: Parameters<typeof someContent>[0]) => judgeFormerAddresses(someContent(entries)).map((issue) => (issue.facts as { reason: string }).reason);
const pair = (from: string, to: string) => at([from, to] as [string, string]);

describe('a former address', () => {
  it('may be any address where nothing stands', () => {
    expect(reasons(anEntry('artikelen/respijt/a', { formerPaths: [at('/respijt/oud/')] }))).toEqual([]);
  });

  it('may not be a living one, so that a chain cannot arise', () => {
    expect(reasons(anEntry('artikelen/respijt/a', { formerPaths: [at('/respijt/b/')] }), anEntry('artikelen/respijt/b'))).toEqual(['alive']);
    expect(reasons(anEntry('artikelen/respijt/a', { formerPaths: [at('/zoeken/')] }))).toEqual(['alive']);
  });

  it.each(['/meegeeflijst/', '/bouw/x/', '/pagefind/', '/gegevens/plaatsen/', '/404/', '/p/kort/'])('may not be %s, which the build fills itself', (path) => {
    expect(reasons(anEntry('artikelen/respijt/a', { formerPaths: [at(path)] }))).toEqual(['alive']);
  });

  it('may not be its own, which would be a loop', () => {
    expect(reasons(anEntry('artikelen/respijt/a', { formerPaths: [at('/respijt/a/')] }))).toEqual(['own']);
  });

  it('may be claimed by one entry only', () => {
    expect(reasons(anEntry('artikelen/respijt/a', { formerPaths: [at('/respijt/oud/')] }), anEntry('artikelen/respijt/b', { formerPaths: [at('/respijt/oud/')] }))).toEqual(['twice']);
  });
});

describe('a former anchor', () => {
  it('leads to a heading of now', () => {
    expect(reasons(anEntry('artikelen/respijt/a', { body: withAnchors('nu'), formerAnchors: [pair('oud', 'nu')] }))).toEqual([]);
  });

  it('may not lead to another former one', () => {
    expect(reasons(anEntry('artikelen/respijt/a', { body: withAnchors('nu'), formerAnchors: [pair('ouder', 'oud'), pair('oud', 'nu')] }))).toEqual(['loop']);
    expect(reasons(anEntry('artikelen/respijt/a', { formerAnchors: [pair('a', 'b'), pair('b', 'a')] }))).toEqual(['loop', 'loop']);
  });

  it('may not lead on to a former one, and the message knows where that leads', () => {
    const [issue] = judgeFormerAddresses(someContent([anEntry('artikelen/respijt/a', { body: withAnchors('nu'), formerAnchors: [pair('ouder', 'oud'), pair('oud', 'nu')] })]));
    expect(issue?.facts).toMatchObject({ target: 'oud', reason: 'loop', near: 'nu' });
  });

  it('of a step or case leads to one of now, or to their section', () => {
    const module = (...pairs: [string, string][]) => anEntry('modules/m01', { parts: withParts('step: Spelen', 'case: Willem'), formerAnchors: pairs.map(([from, to]) => pair(from, to)) });
    expect(reasons(module(['casus-wim', 'casus-willem'], ['casus-fatma', 'casussen']))).toEqual([]);
    expect(reasons(module(['casus-willem', 'casussen'], ['stap-praten', 'stap-spele']))).toEqual(['alive', 'missing']);
  });

  it('is not judged by titles that cannot be read', () => {
    expect(reasons(anEntry('modules/m01', { isRead: false, formerAnchors: [pair('casus-wim', 'casus-willem')] }))).toEqual([]);
  });

  it('may not be a heading itself, nor lead nowhere', () => {
    expect(reasons(anEntry('artikelen/respijt/a', { body: withAnchors('oud', 'nu'), formerAnchors: [pair('oud', 'nu'), pair('weg', 'nergens')] }))).toEqual(['alive', 'missing']);
  });
});
