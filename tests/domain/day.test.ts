import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addInterval, daysBetween, isDay, lastDayOf } from '../../src/domain/day.ts';

const aDay = fc.date({ min: new Date('2000-01-01'), max: new Date('2080-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  it('exists or does not', () => {
    expect(['2024-02-29', '2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1'].map(isDay)).toEqual([true, false, false, false, false, false]);
  });

  it('falls back to the last day of a shorter month', () => {
    expect(addInterval('2026-01-31', { count: 1, unit: 'month' })).toBe('2026-02-28');
    expect(addInterval('2024-02-29', { count: 1, unit: 'year' })).toBe('2025-02-28');
    expect(addInterval('2026-11-30', { count: 3, unit: 'month' })).toBe('2027-02-28');
  });

  it('lies as many days ahead as were added', () => {
    fc.assert(fc.property(aDay, fc.integer({ min: 0, max: 2000 }), (day, count) => daysBetween(day, addInterval(day, { count, unit: 'day' })) === count));
  });

  it('never goes back when an interval is added', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 40 }), fc.constantFrom('day', 'night', 'week', 'month', 'year'), (day, count, unit) => {
        const later = addInterval(day, { count, unit });
        return isDay(later) && daysBetween(day, later) > 0;
      }),
    );
  });

  it('is the last one a partial date allows', () => {
    expect([lastDayOf('2024'), lastDayOf('2024-02'), lastDayOf('2024-02-03'), lastDayOf(null)]).toEqual(['2024-12-31', '2024-02-29', '2024-02-03', null]);
  });
});
