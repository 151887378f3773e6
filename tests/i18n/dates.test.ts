import { describe, expect, it } from 'vitest';
import { listInWords, wordsOfDay, wordsOfInterval, wordsOfWeekdays } from '../../src/i18n/dates.ts';

describe('wordsOfDay', () => {
  it('says a day, a month, a year, and that a date is unknown', () => {
    expect(['2026-01-05', '2024-05', '2024', null].map(wordsOfDay)).toEqual(['5 januari 2026', 'mei 2024', '2024', 'datum onbekend']);
  });
});

describe('wordsOfInterval', () => {
  it('counts in Dutch: one night, two nights, two hours', () => {
    expect([{ count: 1, unit: 'night' as const }, { count: 2, unit: 'night' as const }, { count: 2, unit: 'hour' as const }].map(wordsOfInterval)).toEqual(['1 nacht', '2 nachten', '2 uur']);
  });
});

describe('wordsOfWeekdays', () => {
  it('joins three days in a row and names two by name', () => {
    expect([[1, 2, 3, 4, 5], [6, 7], [1, 3, 5]].map(wordsOfWeekdays)).toEqual(['maandag t/m vrijdag', 'zaterdag en zondag', 'maandag, woensdag en vrijdag']);
  });
});

describe('listInWords', () => {
  it('needs no comma for two and is empty for none', () => {
    expect([listInWords(['a', 'b']), listInWords([])]).toEqual(['a en b', '']);
  });
});
