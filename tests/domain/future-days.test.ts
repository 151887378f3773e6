import { describe, expect, it } from 'vitest';
import { judgeFutureDays } from '../../src/domain/future-days.ts';

const judged = (value: string, field = 'datum') => judgeFutureDays([{ field, value, file: 'a.yaml', line: 3 }], '2026-11-22');

describe('a day on which something happened', () => {
  it.each(['2026-11-22', '2026', '2026-11', '1994-02-01', 'onbekend', '2026-02-31', '22-11-2062'])('may be %s', (value) => {
    expect(judged(value)).toEqual([]);
  });

  it.each([
    ['2062-11-22', '2026-11-22'],
    ['2026-12-11', '2026-11-12'],
    ['2027-01-03', '2026-01-03'],
    ['2062', '2026'],
    ['2027-03', '2026-03'],
    ['2026-11-30', null],
    ['2026-12', null],
  ])('cannot be %s', (value, near) => {
    expect(judged(value)).toMatchObject([{ code: 'future-day', severity: 'warning', line: 3, facts: { day: value, near } }]);
  });

  it.each(['gecontroleerd, datum', 'nagekeken, datum'])('cannot be vouched for beforehand: %s', (field) => {
    expect(judged('2026-11-30', field)).toMatchObject([{ code: 'future-check', severity: 'error' }]);
  });
});
