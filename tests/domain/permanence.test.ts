import { describe, expect, it } from 'vitest';
import type { EntryFacts } from '../../src/domain/entry-facts.ts';
import { addressBook } from '../../src/domain/links.ts';
import { extendLock, judgePermanence, newSince, NOTHING_PUBLISHED, published } from '../../src/domain/permanence.ts';
import { anEntry, at, someContent, withAnchors } from './contract-builders.ts';

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

function lockOf(...entries: EntryFacts[]) {
  const content = someContent(entries);
  return published(content, addressBook(content));
}

function lost(...entries: EntryFacts[]) {
  const content = someContent(entries);
  return judgePermanence(lock, content, addressBook(content), 'lock', () => 1).map((issue) => issue.code);
}
