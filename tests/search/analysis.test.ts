import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitCompound } from '../../src/search/compounds.ts';
import { openLexicon, packWords } from '../../src/search/lexicon.ts';
import { nearestWord } from '../../src/search/spelling.ts';
import { stem } from '../../src/search/stem.ts';
import { contentWords, phraseKey } from '../../src/search/words.ts';

const lowercase = fc.string({ unit: fc.constantFrom(...'abdegiklnoprstuvz'), minLength: 1, maxLength: 14 });

describe('stems', () => {
  it.each([
    ['logeren', 'logeert', 'logeer'],
    ['slapen', 'slaapt', 'slaap'],
    ['betaald', 'betaalt', 'betalen'],
    ['huis', 'huizen', 'huisje'],
    ['eenzaam', 'eenzame', 'eenzaamheid'],
    ['regeling', 'regelingen', 'regelen'],
    ['verzorging', 'verzorgen', 'verzorgt'],
    ['kind', 'kinderen'],
    ['mantelzorger', 'mantelzorgers'],
    ['indicatie', 'indicaties'],
  ])('bring %s together with its inflections', (first, ...others) => {
    expect(others.map(stem)).toEqual(others.map(() => stem(first)));
  });

  it.each([
    ['mantelzorg', 'mantelzorger'],
    ['dag', 'dak'],
    ['hulp', 'huls'],
    ['crisis', 'cris'],
  ])('keep %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('never empty a word', () => {
    fc.assert(fc.property(lowercase, (word) => stem(word).length > 0));
  });
});

describe('compounds', () => {
  const known = new Set(['mantel', 'zorg', 'mantelzorg', 'makelaar', 'logeer', 'opvang', 'calamiteit', 'verlof', 'dag', 'besteding']);
  const split = (word: string) => splitCompound(word, (part) => known.has(part));

  it('fall apart in the fewest known words', () => {
    expect([split('mantelzorgmakelaar'), split('logeeropvang'), split('dagbesteding')]).toEqual([
      ['mantelzorg', 'makelaar'],
      ['logeer', 'opvang'],
      ['dag', 'besteding'],
    ]);
  });

  it('may have letters between their parts', () => {
    expect(split('calamiteitenverlof')).toEqual(['calamiteit', 'verlof']);
  });

  it('stay whole when a part is not known', () => {
    expect(split('logeerkwast')).toBeNull();
  });
});

describe('slips of the finger', () => {
  it('are read as the nearest usual word, and short words only one slip away', () => {
    const known = ['respijtzorg', 'zorg', 'zorgen'].map((word) => ({ word, rank: 2 }));
    expect([nearestWord('resepijtzorg', known), nearestWord('zrog', known), nearestWord('zrgo', known), nearestWord('abc', known)]).toEqual(['respijtzorg', 'zorg', null, null]);
  });
});

describe('phrases', () => {
  it('are the same in any order and inflection', () => {
    expect(phraseKey(contentWords('hulp weigeren'))).toBe(phraseKey(contentWords('hij weigert de hulp')));
  });

  it('of function words alone keep them all', () => {
    expect(contentWords('wie is het').map(({ surface }) => surface)).toEqual(['wie', 'is', 'het']);
  });
});

it('sends words of the lexicon and gets the same words back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.record({ word: lowercase, rank: fc.nat(3) }), { selector: ({ word }) => word }), (words) => {
      const opened = openLexicon({ words: packWords(words), shown: {}, slips: {}, redFlags: [] });
      expect(new Map(opened.words.map(({ word, rank }) => [word, rank]))).toEqual(new Map(words.map(({ word, rank }) => [word, rank])));
    }),
  );
});
