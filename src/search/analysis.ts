import { tokenize } from './fold.ts';

/** The words of a text as the directory's index and its queries know them. */
export function wordsOf(text: string): string[] {
  return [...new Set(tokenize(text).map((token) => token.word))];
}
