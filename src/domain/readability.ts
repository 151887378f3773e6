/** How hard a text is, with what the score rests on. */
export interface Readability {
  /** Flesch-Douma: about 0 (very hard) to 100 (very easy); 60 to 70 reads as plain Dutch. */
  score: number;
  words: number;
  wordsPerSentence: number;
}

/** Vowel signs that sound as one; what stands first is tried first. */
const VOWELS = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|ai|oi|[aeiouyäëïöü]/gi;

/**
 * The Dutch readability score of Flesch-Douma: 206.835 − 0.93 × words per sentence − 77 × syllables per word.
 * @param sentences plain sentences without marks
 * @returns null when there are too few words to say anything
 * @example readabilityOf(['Bel nu.'])  // null
 */
export function readabilityOf(sentences: readonly string[], fewestWords = 30): Readability | null {
  const perSentence = sentences.map((sentence) => wordsOf(sentence)).filter((words) => words.length > 0);
  const words = perSentence.flat();
  if (words.length < fewestWords) return null;
  const wordsPerSentence = words.length / perSentence.length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0) / words.length;
  return { score: Math.round(206.835 - 0.93 * wordsPerSentence - 77 * syllables), words: words.length, wordsPerSentence: Math.round(wordsPerSentence * 10) / 10 };
}

/**
 * How many syllables a Dutch word has, at least one.
 * @example syllablesOf('mantelzorger') // 4
 */
export function syllablesOf(word: string): number {
  // An acute or grave accent stresses a vowel; only a diaeresis divides it from the one before.
  const plain = word.normalize('NFD').replace(/[\u0300-\u0302]/g, '').normalize('NFC');
  return Math.max(1, plain.match(VOWELS)?.length ?? 0);
}

/**
 * The words of a sentence: letters with their hyphens and apostrophes; numbers are no words.
 * @example wordsOf("Bel 's avonds 112.") // ['Bel', "'s", 'avonds']
 */
export function wordsOf(sentence: string): string[] {
  return sentence.match(/'?\p{L}+(?:[-'’]\p{L}+)*/gu) ?? [];
}
