import type { EntryId } from '../domain/entry.ts';
import type { KnownWord } from './spelling.ts';
import { stem } from './stem.ts';

/** What the search page knows of words before it asks anything: made at build time, bounded in size. */
export interface LexiconFile {
  /** Words in order of the alphabet, front-coded: a digit (base 36) for the letters shared with the word before, then the rest; a capital for its rank. */
  words: string;
  /** Words that are written with accents, by their folded form. */
  shown: Record<string, string>;
  /** Usual misspellings, each with what is meant. */
  slips: Record<string, string>;
  /** Entries that come first when danger or despair is typed, with the stems of the words that say so. */
  redFlags: { id: EntryId; title: string; description: string; path: string; phrases: string[][] }[];
}

/** A lexicon, opened. */
export interface Lexicon extends Omit<LexiconFile, 'words'> {
  words: KnownWord[];
  /** Whether a folded word is known as it stands. */
  has(word: string): boolean;
  /** Whether some inflection of it is known. */
  hasStem(stem: string): boolean;
  /** How usual a word is, 0 when it is not known. */
  rankOf(word: string): number;
}

const RANKS = 'ABCD';

/**
 * Packs words as the lexicon sends them.
 * @param words folded, each once
 * @example packWords([{ word: 'zorg', rank: 3 }, { word: 'zorgen', rank: 1 }]) // '0zorgD4enB'
 */
export function packWords(words: readonly KnownWord[]): string {
  let last = '';
  return [...words]
    .sort((a, b) => (a.word < b.word ? -1 : 1))
    .map(({ word, rank }) => {
      let shared = 0;
      while (shared < 35 && shared < last.length && last[shared] === word[shared]) shared += 1;
      last = word;
      return `${shared.toString(36)}${word.slice(shared)}${RANKS[Math.min(3, rank)]}`;
    })
    .join('');
}

/** Opens a lexicon as it was sent. */
export function openLexicon(file: LexiconFile): Lexicon {
  const words: KnownWord[] = [];
  let last = '';
  for (const [, shared = '0', rest = '', rank = 'A'] of file.words.matchAll(/([0-9a-z])([^A-D]*)([A-D])/g)) {
    last = last.slice(0, parseInt(shared, 36)) + rest;
    words.push({ word: last, rank: RANKS.indexOf(rank) });
  }
  const ranks = new Map(words.map(({ word, rank }) => [word, rank]));
  const stems = new Set(words.map(({ word }) => stem(word)));
  return { ...file, words, has: (word) => ranks.has(word), hasStem: (item) => stems.has(item), rankOf: (word) => ranks.get(word) ?? 0 };
}
