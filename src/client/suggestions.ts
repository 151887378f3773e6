import { SEARCH_WORDS as words } from '../i18n/search.ts';
import { fold } from '../search/fold.ts';
import type { Lexicon } from '../search/lexicon.ts';
import { listbox } from './listbox.ts';

/** The list of words under the search field. */
export interface Suggestions {
  /** Shows words that begin as the last one typed does. */
  update(lexicon: Lexicon): void;
  close(): void;
}

const MOST = 5;

/**
 * Offers words that complete what is half typed, in a list under the field; Escape puts it away, and then empties the field.
 * @param taken is called when a word was taken into the field
 */
export function suggestWords(input: HTMLInputElement, list: HTMLElement, status: HTMLElement, taken: () => void): Suggestions {
  const { offer, close } = listbox(input, list, {
    taken(value) {
      input.value = value;
      input.focus();
      taken();
    },
    takesTheOnlyOne: false,
    walkedOut: (count) => (status.textContent = words.suggested(count)),
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (!input.value) return;
    input.value = '';
    taken();
  });
  return {
    close,
    update(lexicon) {
      const [, before = '', typed = ''] = /^(.*?)([\p{L}\p{N}-]+)$/u.exec(input.value) ?? [];
      offer(completionsOf(fold(typed), lexicon).map((word) => ({ shown: [before + word], value: before + word })));
    },
  };
}

/** Usual words that begin as typed and are not yet whole, the most usual first. */
function completionsOf(typed: string, lexicon: Lexicon): string[] {
  if (typed.length < 2 || lexicon.has(typed)) return [];
  return lexicon.words
    .filter(({ word, rank }) => rank > 1 && word.startsWith(typed))
    .sort((a, b) => b.rank - a.rank || a.word.length - b.word.length)
    .slice(0, MOST)
    .map(({ word }) => lexicon.shown[word] ?? word);
}
