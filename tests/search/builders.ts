import { packWords, openLexicon, type Lexicon } from '../../src/search/lexicon.ts';

/** A lexicon of words that are all usual. */
export function aLexicon(words: string[], more: Partial<Pick<Lexicon, 'slips' | 'redFlags' | 'shown'>> = {}): Lexicon {
  return openLexicon({ words: packWords(words.map((word) => ({ word, rank: 2 }))), slips: {}, redFlags: [], shown: {}, ...more });
}
