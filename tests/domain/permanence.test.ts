import { describe, expect, it } from 'vitest';
import type { EntryFacts } from '../../src/domain/entry-facts.ts';
import { issueAt } from '../../src/domain/issue.ts';
import { addressBook } from '../../src/domain/links.ts';
import { anchorsGivenBack, extendLock, judgePermanence, newSince, NOTHING_PUBLISHED, published } from '../../src/domain/permanence.ts';
import { anEntry, at, someContent, withAnchors, withParts } from './contract-builders.ts';

const before = anEntry('artikelen/respijt/logeren', { code: at('logeren'), body: withAnchors('doen', 'wie-belt') });
const lock = lockOf(before);

describe('what was published', () => {
  it('resolves while nothing changes', () => {
    expect(lost(before)).toEqual([]);
  });

  it('resolves through the former address and anchor of a page that moved', () => {
    const moved = anEntry('artikelen/respijt/logeeropvang', {
      code: at('logeren'),
      body: withAnchors('doen', 'bellen'),
      formerPaths: [at('/respijt/logeren/')],
      formerAnchors: [at(['wie-belt', 'bellen'] as [string, string])],
    });
    expect(lost(moved)).toEqual([]);
  });

  it('is lost when the page moves without a forwarding address, code and all', () => {
    expect(lost(anEntry('artikelen/respijt/logeeropvang', { code: at('logeeropvang'), body: withAnchors('doen') }))).toEqual(['lost-code', 'lost-address']);
  });

  it('is lost once when the page moves with its code, and the message knows where it went', () => {
    const moved = someContent([anEntry('artikelen/gesprek/heel-anders', { code: at('logeren'), body: withAnchors('doen', 'wie-belt') })]);
    expect(judgePermanence(lock, moved, addressBook(moved), 'links.lock.json', () => 1)).toMatchObject([{ code: 'lost-address', facts: { near: '/gesprek/heel-anders/' } }]);
  });

  it('is not said to have gone to a file whose name is no address', () => {
    const moved = someContent([anEntry('artikelen/respijt/Heel Anders', { code: at('logeren'), body: withAnchors('doen', 'wie-belt') })]);
    expect(judgePermanence(lock, moved, addressBook(moved), 'links.lock.json', () => 1)).toMatchObject([{ code: 'lost-address', facts: { near: null } }]);
  });

  it('is not lost while the front matter of its page cannot be read', () => {
    expect(lost(anEntry('artikelen/respijt/logeren', { isRead: false, body: withAnchors('doen', 'wie-belt') }))).toEqual([]);
  });

  it('is lost when a heading changes its anchor', () => {
    expect(lost(anEntry('artikelen/respijt/logeren', { code: at('logeren'), body: withAnchors('doen') }))).toEqual(['lost-anchor']);
  });

  it('is named in the page that can mend it, with the anchor that took its place', () => {
    const renamed = someContent([anEntry('artikelen/respijt/logeren', { code: at('logeren', 4), body: withAnchors('doen', 'nieuw') })]);
    expect(judgePermanence(lock, renamed, addressBook(renamed), 'links.lock.json', () => 9)).toMatchObject([
      { code: 'lost-anchor', file: 'content/artikelen/respijt/logeren.mdx', line: 4, facts: { anchor: 'wie-belt', near: 'nieuw' } },
    ]);
    const retyped = someContent([anEntry('artikelen/respijt/logeren', { code: at('logeerhuis', 4), body: withAnchors('doen', 'wie-belt') })]);
    expect(judgePermanence(lock, retyped, addressBook(retyped), 'links.lock.json', () => 9)).toMatchObject([{ code: 'lost-code', line: 4, facts: { near: 'code: logeren' } }]);
  });

  it('keeps a code from a second life on another page', () => {
    const other = anEntry('artikelen/respijt/iets-anders', { code: at('logeren') });
    expect(lost(other, anEntry('artikelen/respijt/logeren', { code: at('nieuw'), body: withAnchors('doen', 'wie-belt') }))).toEqual(['moved-code']);
  });

  it('stays in the lock when the new is added', () => {
    const next = lockOf(anEntry('artikelen/respijt/logeren', { code: at('logeren'), body: withAnchors('anders') }));
    expect(extendLock(lock, next).paths['/respijt/logeren/']).toEqual(['anders', 'doen', 'wie-belt']);
    expect(newSince(extendLock(lock, next), next)).toEqual({ codes: [], addresses: [], anchors: [] });
  });

  it('is all new to a folder without a lock', () => {
    expect(newSince(NOTHING_PUBLISHED, lock)).toMatchObject({ codes: ['logeren'], anchors: expect.arrayContaining(['/respijt/logeren/#doen']) });
  });
});

describe('a published step or case', () => {
  const module = (parts: Parameters<typeof withParts>, facts: Partial<EntryFacts> = {}) => anEntry('modules/m01', { parts: withParts(...parts), ...facts });
  const found = (was: Parameters<typeof withParts>, now: EntryFacts) => {
    const content = someContent([now]);
    return judgePermanence(lockOf(module(was)), content, addressBook(content), 'lock', () => 1).map(({ facts }) => facts);
  };

  it('resolves while others are put before it or it moves', () => {
    expect(found(['step: Spelen', 'case: Willem'], module(['case: Fatma', 'step: Tekenen', 'case: Willem', 'step: Spelen']))).toEqual([]);
  });

  it('is lost when its title changes, and what took its place is of the same sort', () => {
    expect(found(['step: Spelen', 'case: Willem'], module(['step: Tekenen', 'case: Fatma']))).toMatchObject([
      { anchor: 'casus-willem', part: 'case', near: 'casus-fatma' },
      { anchor: 'stap-spelen', part: 'step', near: 'stap-tekenen' },
    ]);
  });

  it('is not taken for another because both anchors begin with the sort', () => {
    expect(found(['case: Corrie', 'case: Bertie'], module(['case: Bertie']))).toMatchObject([{ anchor: 'casus-corrie', near: 'casussen' }]);
  });

  it('offers all that are new where none is near', () => {
    expect(found(['case: Willem', 'case: Corrie'], module(['case: Zoë belt', 'case: Fatma']))).toMatchObject([
      { anchor: 'casus-corrie', near: null, fresh: ['casus-fatma', 'casus-zoe-belt'] },
      { anchor: 'casus-willem', near: null, fresh: ['casus-fatma', 'casus-zoe-belt'] },
    ]);
  });

  it('resolves through a former anchor, also to the section of one that was taken out', () => {
    const formerAnchors = [at(['casus-willem', 'casus-willem-belt'] as [string, string]), at(['stap-spelen', 'programma'] as [string, string])];
    expect(found(['case: Willem', 'step: Spelen'], module(['case: Willem belt'], { formerAnchors }))).toEqual([]);
  });

  it('is said once to be forwarded to nowhere', () => {
    expect(found(['case: Willem'], module(['case: Fatma'], { formerAnchors: [at(['casus-willem', 'casus-wim'] as [string, string])] }))).toEqual([]);
  });

  it('is not lost while the titles of its module cannot be read', () => {
    expect(found(['case: Willem'], module([], { isRead: false }))).toEqual([]);
  });

  it('is not given to a heading that lost its anchor', () => {
    const withoutId = issueAt('heading-without-id', { file: 'content/modules/m01.mdx', line: 30 }, { text: 'Waarom', suggestion: '## Waarom {#waarom}' });
    const lostPart = issueAt('lost-anchor', { file: 'content/modules/m01.mdx', line: 4 }, { path: '/modules/m01/', anchor: 'casus-willem', part: 'case', near: null, fresh: [] });
    expect(anchorsGivenBack([withoutId, lostPart])).toEqual([withoutId, lostPart]);
  });
});

function lockOf(...entries: EntryFacts[]) {
  const content = someContent(entries);
  return published(content, addressBook(content));
}

function lost(...entries: EntryFacts[]) {
  const content = someContent(entries);
  return judgePermanence(lock, content, addressBook(content), 'lock', () => 1).map((issue) => issue.code);
}
