import { type Passage, PLACEHOLDER, textOf } from '../domain/body.ts';
import type { EntryFacts } from '../domain/entry-facts.ts';
import { parseInlineText } from '../domain/inline-text.ts';

/** The texts of an entry as they are read, one for each block or field: links as their words, without components and references to norms. */
export function readingTexts(entry: Pick<EntryFacts, 'passages' | 'body'>): string[] {
  return [...entry.passages, ...entry.body.passages].map(plainText).filter((text) => text !== '');
}

function plainText(passage: Passage): string {
  const words = parseInlineText(textOf(passage)).map((part) => (part.type === 'norm' ? '' : part.text));
  return words.join('').replaceAll(PLACEHOLDER, '').replace(/\s+/g, ' ').replace(/ ([.,;:!?])/g, '$1').trim();
}
