import { describe, expect, it } from 'vitest';
import { meantPlace } from '../../src/domain/meant-place.ts';
import type { PlaceShard } from '../../src/domain/place-search.ts';
import { fold } from '../../src/search/fold.ts';

const places: PlaceShard['places'] = ['Leiden', 'Leiderdorp', 'Kaag', "'s-Gravenhage", 'Één'].map((name) => [name, 0, 5216, 449]);
const meant = (typed: string) => meantPlace(typed, { places }, fold);

describe('a place that nobody knows', () => {
  it('was probably the one whose name comes nearest, as it is written', () => {
    expect([meant('lieden'), meant('Leiderdrop '), meant("'s gravenhage"), meant('ee')]).toEqual(['Leiden', 'Leiderdorp', "'s-Gravenhage", 'Één']);
  });

  it('was none of them when no name comes near, or when it is a postcode', () => {
    expect([meant('Maastricht'), meant('9999'), meant('')]).toEqual([null, null, null]);
  });
});
