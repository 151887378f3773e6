import { describe, expect, it } from 'vitest';
import { byLetter } from '../../src/domain/letters.ts';

const lettersOf = (titles: string[]) => byLetter(titles, (title) => title).map(({ letter, items }) => [letter, ...items]);

describe('byLetter', () => {
  it('forgets accents, case and quotation marks, and puts digits in front', () => {
    expect(lettersOf(['zorg', 'Één avond', '"Echt" luisteren', '113', 'Eva'])).toEqual([
      ['0–9', '113'],
      ['E', '"Echt" luisteren', 'Één avond', 'Eva'],
      ['Z', 'zorg'],
    ]);
  });

  it('gives each letter an anchor without signs', () => {
    expect(byLetter(['7', 'Q'], (title) => title).map(({ id }) => id)).toEqual(['letter-cijfers', 'letter-q']);
  });
});
