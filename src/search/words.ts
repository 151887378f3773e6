import { stem } from './stem.ts';
import { tokenize } from './fold.ts';

/** Words that say nothing of the subject: articles, prepositions, pronouns, question words, and forms of to be, to have, to become. */
const FUNCTION_WORDS = new Set(
  (
    'de het een en of maar want dus dat die dit deze er daar hier te ten ter in op aan van voor met bij naar uit over onder tot om door tegen tussen zonder tijdens ' +
    'ik je jij jou jouw u uw hij zij ze hem haar hen hun we wij ons onze jullie mij me mijn zich zichzelf men iemand iets ' +
    'wie wat waar wanneer hoe waarom welke welk wel ook nog al dan als zo toch nou even eens eigenlijk graag heel erg zeer ' +
    'is ben bent zijn was waren wordt worden werd word heb hebt heeft hebben had hadden gaat ga gaan doe doet doen'
  ).split(' '),
);

/** A word of a query or a text, with the form under which it is indexed. */
export interface Word {
  /** As it was typed, folded. */
  surface: string;
  stem: string;
}

/**
 * The words of a text that say what it is about; when it has only function words, all of them.
 * @example contentWords('Wie past er op mijn man?').map((word) => word.surface) // ['past', 'man']
 */
export function contentWords(text: string, limit = 400): Word[] {
  const all = tokenize(text, limit).map(({ word }) => ({ surface: word, stem: stem(word) }));
  // Two letters say nothing yet: they may be the start of any word.
  const meaning = all.filter(({ surface }) => !FUNCTION_WORDS.has(surface) && (surface.length > 2 || /\d/.test(surface)));
  return meaning.length > 0 ? meaning : all;
}

/** Whether a folded word says nothing of a subject. */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);

/**
 * One word for a whole phrase, whatever the order of its words: equal phrases are found as one.
 * @example phraseKey(contentWords('hulp weigeren')) === phraseKey(contentWords('weigert hulp')) // true
 */
export function phraseKey(words: readonly Word[]): string {
  return [...new Set(words.map((word) => word.stem))].sort().join('');
}
