import { describe, expect, it } from 'vitest';
import { dayInWords, listInWords, wordsOfDay, wordsOfInterval } from '../../src/i18n/dates.ts';

describe('wordsOfDay', () => {
  it('says a day, a month, a year, and that a date is unknown', () => {
    expect(['2026-01-05', '2024-05', '2024', null].map(wordsOfDay)).toEqual(['5 januari 2026', 'mei 2024', '2024', 'datum onbekend']);
  });
});

describe('dayInWords', () => {
  it('understands the ways people write a day, and no day that does not exist', () => {
    expect(['22 november 2026', '22-11-2026', '5/1/2026', '31 februari 2026', 'eind 2026'].map(dayInWords)).toEqual(['2026-11-22', '2026-11-22', '2026-01-05', null, null]);
  });
});

describe('wordsOfInterval', () => {
  it('counts in Dutch: one night, two nights, two hours', () => {
    expect([{ count: 1, unit: 'night' as const }, { count: 2, unit: 'night' as const }, { count: 2, unit: 'hour' as const }].map(wordsOfInterval)).toEqual(['1 nacht', '2 nachten', '2 uur']);
  });
});

describe('listInWords', () => {
  it('needs no comma for two and is empty for none', () => {
    expect([listInWords(['a', 'b']), listInWords([])]).toEqual(['a en b', '']);
  });
});
