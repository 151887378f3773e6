import type { EntryKind } from '../domain/entry.ts';
import { type Place, placeOf } from '../domain/places.ts';
import { KIND_QUERY_WORDS } from '../i18n/search-kinds.ts';
import { splitCompound } from './compounds.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { nearestWord } from './spelling.ts';
import { stem } from './stem.ts';
import { startKey } from './topics.ts';
import { contentWords, phraseKey, type Word } from './words.ts';

/** Another reading of a word, and how much it may count beside the word itself. */
export interface Reading extends Word {
  weight: number;
  why: 'typed' | 'meant' | 'joined' | 'part';
}

/** One thing that is looked for. */
export interface Wanted {
  typed: string;
  readings: Reading[];
  /** Whether it may still be half typed: it is the last one, and known words begin so. */
  isStart: boolean;
  /** How much of the query it is: a place or kind that narrows the results counts less as a word. */
  share: number;
}

/** A query, understood. */
export interface Understood {
  wanted: Wanted[];
  /** Whole phrases that may be the name of something, as their keys. */
  phrases: string[];
  /** What is typed from its first letter on, as one word. */
  start: string;
  place: Place | null;
  kind: EntryKind | null;
  /** Words that were read otherwise than typed. */
  corrections: { typed: string; meant: string }[];
  /** The stems of every reading: what the text's own words are marked by. */
  redFlags: Lexicon['redFlags'];
}

const MOST_WORDS = 12;
const SHARE = { place: 0.35, kind: 0.35 };
const WEIGHT = { meant: 0.85, joined: 0.95, part: 0.6 };

/**
 * Reads a query: which place and kind are in it, which words it is about, and how each may have been meant.
 * @param query anything; only its first words count
 * @example understand('mantelzorg vervanger leiden', lexicon, places).place?.slug // 'leiden'
 */
export function understand(query: string, lexicon: Lexicon, places: readonly Place[]): Understood {
  const text = query.slice(0, 300);
  const words = contentWords(text, MOST_WORDS * 2).slice(0, MOST_WORDS);
  const place = placeIn(text, places);
  const placeWords = new Set(place ? contentWords(place.words).map((word) => word.surface) : []);
  const kindOf = (word: Word) => (Object.keys(KIND_QUERY_WORDS) as EntryKind[]).find((kind) => KIND_QUERY_WORDS[kind]?.includes(word.surface)) ?? null;
  const isSubject = (word: Word) => !placeWords.has(word.surface) && kindOf(word) === null;
  const hasSubject = words.some(isSubject);
  const kind = hasSubject ? (words.map(kindOf).find((found) => found !== null) ?? null) : null;
  const endsInWord = /[\p{L}\p{N}]$/u.test(text);
  const wanted = words.map((word, index): Wanted => {
    const isLast = endsInWord && index === words.length - 1;
    const share = hasSubject && placeWords.has(word.surface) ? SHARE.place : hasSubject && kindOf(word) !== null ? SHARE.kind : 1;
    const isStart = isLast && lexicon.words.some((known) => known.word.length > word.surface.length && known.word.startsWith(word.surface));
    return { typed: word.surface, readings: readingsOf(word, words[index - 1], words[index + 1], lexicon, isStart), isStart, share };
  });
  const corrections = wanted.flatMap(({ typed, readings }) => readings.filter(({ why }) => why === 'meant').map(({ surface }) => ({ typed, meant: lexicon.shown[surface] ?? surface })));
  const subject = words.filter(isSubject);
  const meant = subject.map((word) => wanted.find(({ typed }) => typed === word.surface)?.readings.find(({ why }) => why === 'meant') ?? word);
  const phrases = [...new Set([words, subject, meant].filter((list) => list.length > 0).map(phraseKey))].filter(Boolean);
  const stems = new Set(wanted.flatMap(({ readings }) => readings.filter(({ why }) => why !== 'part').map((reading) => reading.stem)));
  const redFlags = lexicon.redFlags.filter((entry) => entry.phrases.some((phrase) => phrase.length > 0 && phrase.every((item) => stems.has(item))));
  return { wanted, phrases, start: startKey(text), place: place?.place ?? null, kind, corrections, redFlags };
}

function readingsOf(word: Word, before: Word | undefined, after: Word | undefined, lexicon: Lexicon, isStart: boolean): Reading[] {
  const readings: Reading[] = [{ ...word, weight: 1, why: 'typed' }];
  const add = (surface: string, weight: number, why: Reading['why']) => {
    const reading = { surface, stem: stem(surface), weight, why };
    if (!readings.some((known) => known.stem === reading.stem)) readings.push(reading);
  };
  for (const joined of [before && joinedWord(before, word, lexicon), after && joinedWord(word, after, lexicon)]) if (joined) add(joined, WEIGHT.joined, 'joined');
  const slip = lexicon.slips[word.surface];
  if (slip !== undefined) for (const meant of contentWords(slip)) add(meant.surface, 1, 'meant');
  if (lexicon.has(word.surface) || lexicon.hasStem(word.stem) || slip !== undefined) return readings;
  if (isStart && word.surface.length > 2) return readings;
  const isKnown = (part: string) => part.length > 2 && (lexicon.rankOf(part) > 0 || (part.length > 3 && lexicon.has(part)));
  const parts = splitCompound(word.surface, isKnown);
  const near = nearestWord(word.surface, lexicon.words);
  if (near) add(near, WEIGHT.meant, 'meant');
  if (parts && !near) for (const part of parts) add(part, WEIGHT.part, 'part');
  return readings;
}

/** Two words that are one when a known word is written so, with or without a letter between. */
function joinedWord(first: Word, second: Word, lexicon: Lexicon): string | null {
  for (const link of ['', 's', 'en', 'n', 'e']) {
    const joined = first.surface + link + second.surface;
    if (lexicon.has(joined) || (joined.length > 7 && lexicon.hasStem(stem(joined)))) return joined;
  }
  return null;
}

/** The place in a query: a postcode, or the name of a municipality or a place in one, of one to three words. */
function placeIn(text: string, places: readonly Place[]): { place: Place; words: string } | null {
  const postcode = /(?<!\d)(\d{4})(?:\s?[a-z]{2})?(?![\p{L}\d])/iu.exec(text);
  const byPostcode = postcode && placeOf(postcode[1] as string, places, fold);
  if (postcode && byPostcode) return { place: byPostcode, words: postcode[0] };
  const words = text.split(/[^\p{L}\p{N}'’-]+/u).filter(Boolean).slice(0, 40);
  for (const size of [4, 3, 2, 1])
    for (let at = 0; at + size <= words.length; at += 1) {
      const name = words.slice(at, at + size).join(' ');
      const place = /\p{L}/u.test(name) ? placeOf(name, places, fold) : null;
      if (place) return { place, words: name };
    }
  return null;
}
