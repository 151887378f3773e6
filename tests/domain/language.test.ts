import { describe, expect, it } from 'vitest';
import { readabilityOf, syllablesOf } from '../../src/domain/readability.ts';
import { similarPassages } from '../../src/domain/similar-passages.ts';
import { isCompound, unknownWords } from '../../src/domain/spelling.ts';

const WORDS = new Set(['huisarts', 'post', 'zorg', 'vrijwilliger', 'belt', 'logeer', 'huis', 'dag', 'besteding', 'de', 'wijk', 'verpleegkundige']);
const isWord = (word: string) => WORDS.has(word);

describe('readability', () => {
  it.each([
    ['mantelzorger', 4],
    ['huis', 1],
    ['één', 1],
    ['voorziening', 3],
    ['ziekenhuis', 3],
    ['nooit', 1],
  ])('counts the syllables of %s', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });

  it('is higher for short words in short sentences', () => {
    const easy = Array.from({ length: 12 }, () => 'Bel nu de arts.');
    const hard = Array.from({ length: 3 }, () => 'Overeenkomstig de gemeentelijke verordening maatschappelijke ondersteuning geschiedt beoordeling onafhankelijk van inkomensgegevens');
    expect(readabilityOf(easy)?.score).toBeGreaterThan(90);
    expect(readabilityOf(hard)?.score).toBeLessThan(0);
  });

  it('says nothing about a few words', () => {
    expect(readabilityOf(['Bel nu.'])).toBeNull();
  });
});

describe('spelling', () => {
  it('knows compounds of known words with the joints of Dutch', () => {
    expect(isCompound('huisartsenpost', isWord, 2)).toBe(true);
    expect(isCompound('logeerhuis', isWord, 2)).toBe(true);
    expect(isCompound('dagbestedingshuis', isWord, 3)).toBe(true);
    expect(isCompound('wijkverpleegkundige', isWord, 2)).toBe(true);
  });

  it('names a word with a letter missing, and passes over names', () => {
    expect(unknownWords('De zorgvrijwiliger Fatma belt de GGZ.', isWord)).toEqual(['zorgvrijwiliger']);
  });
});

describe('similar passages', () => {
  const text = 'Vraag bij elk bezoek hoe het gaat en hoe lang iemand dit nog volhoudt, en schrijf het antwoord op.';

  it('are found in different entries, whatever a few words do', () => {
    const found = similarPassages([
      { id: 'a', text },
      { id: 'b', text: text.replace('schrijf het antwoord op', 'noteer het antwoord') },
      { id: 'c', text: 'Dit is een heel andere alinea over vervoer, over de taxi en over wie daar in de gemeente voor betaalt.' },
    ]);
    expect(found).toEqual([{ entries: ['a', 'b'], text }]);
  });

  it('within one entry are its own affair', () => {
    expect(similarPassages([{ id: 'a', text }, { id: 'a', text }])).toEqual([]);
  });
});
