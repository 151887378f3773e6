import { SEARCH_WORDS as words } from '../i18n/search.ts';
import { fold } from '../search/fold.ts';
import type { Lexicon } from '../search/lexicon.ts';
import { element } from './dom.ts';

/** The list of words under the search field. */
export interface Suggestions {
  /** Shows words that begin as the last one typed does. */
  update(lexicon: Lexicon): void;
  close(): void;
}

const MOST = 5;

/**
 * Makes a field a combobox: words to complete what is half typed, walked by arrow keys, taken by Enter, put away by Escape.
 * @param taken is called when a word was taken into the field
 */
export function suggestWords(input: HTMLInputElement, list: HTMLElement, status: HTMLElement, taken: () => void): Suggestions {
  let active = -1;
  const options = () => [...list.children] as HTMLElement[];
  const isOpen = () => !list.hidden;

  const mark = (index: number) => {
    active = index;
    for (const [at, option] of options().entries()) option.setAttribute('aria-selected', String(at === index));
    const option = options()[index];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    list.hidden = true;
    list.replaceChildren();
    input.setAttribute('aria-expanded', 'false');
    mark(-1);
  };
  const take = (option: HTMLElement) => {
    input.value = option.dataset['query'] ?? input.value;
    close();
    input.focus();
    taken();
  };
  const update = (lexicon: Lexicon) => {
    const [, before = '', typed = ''] = /^(.*?)([\p{L}\p{N}-]+)$/u.exec(input.value) ?? [];
    const completions = completionsOf(fold(typed), lexicon);
    if (completions.length === 0 || document.activeElement !== input) return close();
    list.replaceChildren(
      ...completions.map((word, index) => {
        const option = element('li', { role: 'option', id: `zoekwoord-${index}`, 'aria-selected': 'false', 'data-query': before + word }, before + word);
        // The field keeps the focus, so that the list is still there when the finger comes up.
        option.addEventListener('pointerdown', (event) => event.preventDefault());
        option.addEventListener('click', () => take(option));
        return option;
      }),
    );
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    mark(-1);
  };

  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      if (isOpen()) close();
      else if (input.value) {
        input.value = '';
        taken();
      }
      event.preventDefault();
      return;
    }
    if (!isOpen()) return;
    const count = options().length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      mark(active === -1 && step === -1 ? count - 1 : active + step >= count ? -1 : active + step);
      if (active === -1) status.textContent = words.suggested(count);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      take(options()[active] as HTMLElement);
    } else if (event.key === 'Tab') close();
  });
  input.addEventListener('blur', close);
  return { update, close };
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
