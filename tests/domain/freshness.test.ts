import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addInterval, type Interval } from '../../src/domain/day.ts';
import { freshnessAt, normHolds, shownStatus, sourceAgeYears, textReviewBy, type Freshness } from '../../src/domain/freshness.ts';
import type { StatusValue } from '../../src/domain/service.ts';

const HALF_YEAR: Interval = { count: 6, unit: 'month' };
const ORDER: Freshness[] = ['current', 'due-soon', 'overdue'];

describe('freshness', () => {
  it('is unverified for ever when nobody looked', () => {
    expect(freshnessAt(null, HALF_YEAR, '2099-01-01')).toEqual({ freshness: 'unverified', checkedOn: null, reviewBy: null });
  });

  it('goes from current through due soon to overdue', () => {
    const on = (today: string) => freshnessAt('2026-01-15', HALF_YEAR, today).freshness;
    expect([on('2026-01-15'), on('2026-06-14'), on('2026-06-15'), on('2026-07-15'), on('2026-07-16')]).toEqual(['current', 'current', 'due-soon', 'due-soon', 'overdue']);
  });

  it('never improves as days pass', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }), (first, more) => {
        const at = (days: number) => ORDER.indexOf(freshnessAt('2026-01-15', HALF_YEAR, addInterval('2026-01-15', { count: days, unit: 'day' })).freshness);
        return at(first + more) >= at(first);
      }),
    );
  });

  it('counts the next look at a text from its reading, or else from its writing', () => {
    const written = { writtenOn: '2026-11-22', reviewEvery: HALF_YEAR };
    expect(textReviewBy({ ...written, lastReviewed: null })).toBe('2027-05-22');
    expect(textReviewBy({ ...written, lastReviewed: { on: '2027-01-10', by: 'huisarts' } })).toBe('2027-07-10');
  });
});

describe('the status that is shown', () => {
  const record = (value: StatusValue, checkedOn: string | null) => ({
    status: { value, since: null, successor: null, note: null },
    assured: checkedOn ? { on: checkedOn, by: 'consulent', how: 'phoned' as const } : null,
    reviewEvery: HALF_YEAR,
  });

  it('is never active on the word of a source alone', () => {
    expect(shownStatus(record('active', null), '2026-11-22')).toBe('unknown');
  });

  it('is active only while somebody’s check lasts', () => {
    expect(shownStatus(record('active', '2026-10-01'), '2026-11-22')).toBe('active');
    expect(shownStatus(record('active', '2026-01-01'), '2026-11-22')).toBe('unknown');
  });

  it('believes a source that says stopped or closed', () => {
    expect(shownStatus(record('stopped', null), '2026-11-22')).toBe('stopped');
    expect(shownStatus(record('temporarily-closed', null), '2026-11-22')).toBe('temporarily-closed');
  });
});

describe('an amount or a term of law', () => {
  it('holds up to and including its last day', () => {
    expect(['2026-12-31', '2027-01-01'].map((today) => normHolds({ until: '2026-12-31' }, today))).toEqual([true, false]);
  });

  it('holds as long as no source sets an end', () => {
    expect(normHolds({ until: null }, '2090-01-01')).toBe(true);
  });
});

it('counts a source’s age in whole years from the last day it can mean, and by its year where it names no more', () => {
  expect([sourceAgeYears('2018', '2026-11-22'), sourceAgeYears('2018-12', '2026-11-22'), sourceAgeYears('2027', '2026-11-22'), sourceAgeYears('2026-11', '2026-11-22'), sourceAgeYears(null, '2026-11-22')]).toEqual([8, 7, 0, 0, null]);
});
