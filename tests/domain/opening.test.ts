import { describe, expect, it } from 'vitest';
import { easterOf, isPublicHoliday } from '../../src/domain/holidays.ts';
import { openStateOf } from '../../src/domain/opening.ts';
import { aService } from './builders.ts';

const WORKDAYS = { text: 'Werkdagen 9.00–17.00 uur.', slots: [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00' }] };
const CHECKED = { on: '2026-11-01', by: 'consulent', how: 'phoned' as const };
const TODAY = '2026-11-23';
const MONDAY = { day: TODAY, weekday: 1, time: '10:00' };

describe('public holidays', () => {
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('Easter of %i is %s', (year, day) => expect(easterOf(year)).toBe(day));

  it('are the Dutch ones of 2026', () => {
    const days = ['2026-01-01', '2026-04-03', '2026-04-05', '2026-04-06', '2026-04-27', '2026-05-05', '2026-05-14', '2026-05-24', '2026-05-25', '2026-12-25', '2026-12-26'];
    expect(days.filter((day) => !isPublicHoliday(day))).toEqual([]);
    expect(['2026-04-26', '2026-12-31', '2026-11-23'].filter(isPublicHoliday)).toEqual([]);
  });

  it('move King’s Day off a Sunday', () => {
    expect([isPublicHoliday('2025-04-26'), isPublicHoliday('2025-04-27')]).toEqual([true, false]);
  });
});

describe('"nu open"', () => {
  it('is said of hours that somebody checked inside the interval', () => {
    const desk = aService({ openingHours: WORKDAYS, assured: CHECKED });
    expect(openStateOf(desk, MONDAY, TODAY)).toBe('open');
    expect(openStateOf(desk, { ...MONDAY, time: '17:00' }, TODAY)).toBe('closed');
    expect(openStateOf(desk, { ...MONDAY, weekday: 7 }, TODAY)).toBe('closed');
  });

  it('is never said of hours that nobody checked, or too long ago, or that are only words, or by a clock that is wrong', () => {
    expect(openStateOf(aService({ openingHours: WORKDAYS }), MONDAY, TODAY)).toBe('by-source');
    expect(openStateOf(aService({ openingHours: WORKDAYS, assured: { ...CHECKED, on: '2025-01-01' } }), MONDAY, TODAY)).toBe('by-source');
    expect(openStateOf(aService({ openingHours: { ...WORKDAYS, slots: [] }, assured: CHECKED }), MONDAY, TODAY)).toBe('by-source');
    expect(openStateOf(aService({ openingHours: WORKDAYS, assured: CHECKED }), null, TODAY)).toBe('by-source');
    expect(openStateOf(aService({ assured: CHECKED }), MONDAY, TODAY)).toBe('unknown');
  });

  it('is never said on a public holiday, day and night services included', () => {
    const always = aService({ openingHours: { text: 'Dag en nacht.', slots: [{ days: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '24:00' }] }, assured: CHECKED });
    expect(openStateOf(always, { ...MONDAY, time: '23:59' }, TODAY)).toBe('open');
    expect(openStateOf(always, { day: '2026-12-25', weekday: 5, time: '10:00' }, '2026-12-25')).toBe('holiday');
  });

  it('knows hours that run past midnight', () => {
    const night = aService({ openingHours: { text: 'Nacht.', slots: [{ days: [1], opens: '22:00', closes: '06:00' }] }, assured: CHECKED });
    expect([{ weekday: 1, time: '23:00' }, { weekday: 2, time: '05:59' }, { weekday: 1, time: '05:59' }].map((moment) => openStateOf(night, { day: TODAY, ...moment }, TODAY))).toEqual(['open', 'open', 'closed']);
  });
});
