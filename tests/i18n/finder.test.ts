import { describe, expect, it } from 'vitest';
import { type Asked, FINDER_WORDS, wordsOfAge, wordsOfReason } from '../../src/i18n/finder.ts';

const ASKED: Asked = { place: 'Leiden', need: 'nights', group: null, age: null };

describe('what was found, in a sentence', () => {
  const counted = (sure: number, doubtful: number) => FINDER_WORDS.counted(ASKED, { sure, maybe: 0, nationwide: 0, doubtful });

  it('promises no place of which nobody knows whether it is still there', () => {
    expect(counted(1, 1)).toBe('In Leiden vonden we 1 plek die past (of die er nog is, weten we niet).');
    expect(counted(2, 2)).toBe('In Leiden vonden we 2 plekken die passen (of die er nog zijn, weten we niet).');
    expect(counted(2, 1)).toBe('In Leiden vonden we 2 plekken die passen.');
  });
});

it('one desk more is said in the singular', () => {
  expect([1, 2].map(FINDER_WORDS.moreToCall)).toEqual(['Nog 1 loket of lijn', 'Nog 2 loketten en lijnen']);
});

it('what is closed to most says for whom it is where that was not asked', () => {
  const hospice = { serviceArea: null, targetGroups: ['last-phase' as const] };
  expect(wordsOfReason('group', 'unknown', ASKED, hospice)).toBe('of het past: alleen voor mensen in de laatste levensfase');
  expect(wordsOfReason('group', 'unknown', { ...ASKED, group: 'dementia' }, hospice)).toBe('of het er is voor mensen met dementie');
});

it('a source that names no more than its year is about so old', () => {
  expect([wordsOfAge('unverified', null, '2024', 2), wordsOfAge('unverified', null, '2024-05', 2)]).toEqual(['bron van 2024, ongeveer 2 jaar oud; niemand controleerde dit', 'bron van mei 2024, 2 jaar oud; niemand controleerde dit']);
});
