import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, tokenize } from '../../src/search/fold.ts';

const words = (text: string) => tokenize(text).map((token) => token.word);

it('folds accents, ligatures, apostrophes and hyphens away', () => {
  expect(['één', 'Cliënt', 'foto’s', 'EDIZ-plus', 'œuvre', 'ĳs', 'SUÏCIDALITEIT'].map(fold)).toEqual(['een', 'client', 'fotos', 'edizplus', 'oeuvre', 'ijs', 'suicidaliteit']);
});

it('folds the same when it folds again', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => fold(fold(text)) === fold(text)));
});

it('takes an abbreviation as one word and a hyphenated word whole and in parts', () => {
  expect(words('A.D.L. en EDIZ-plus')).toEqual(['adl', 'en', 'edizplus', 'ediz', 'plus']);
});

it('remembers where a word stands in the text', () => {
  const text = 'Bel de cliënt.';
  const token = tokenize(text)[2];
  expect(text.slice(token?.start, (token?.start ?? 0) + (token?.length ?? 0))).toBe('cliënt');
});

it('survives any input', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const token of tokenize(text)) expect(token.start + token.length).toBeLessThanOrEqual(text.length);
    }),
  );
  expect(words('x'.repeat(10_000))).toHaveLength(1);
  expect(words('👩‍⚕️ <b>.*+?^${}()|[]\\ שלום')).toContain('b');
});
