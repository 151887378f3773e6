import type { EntryKind } from '../domain/entry.ts';
import { type Place, placesOf } from '../domain/places.ts';
import { KIND_QUERY_WORDS } from '../i18n/search-kinds.ts';
import { splitCompound } from './compounds.ts';
import { fold, tokenize } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { nearestWord } from './spelling.ts';
import { stem } from './stem.ts';
import { startWord } from './topics.ts';
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
  /** What it may become when it is still half typed: usual words that begin so. */
  completions: Word[];
  /** How much of the query it is: a place or kind that narrows the results counts less as a word. */
  share: number;
}

/** A query, understood. */
export interface Understood {
  wanted: Wanted[];
  /** Phrases in it that may be the name of something. */
  phrases: Phrase[];
  /** What is typed from its first letter on, as one word. */
  start: string;
  /** Where help is looked for; more than one where municipalities share what was typed. */
  places: Place[];
  /** Whether the place is all that is asked. */
  isPlaceAlone: boolean;
  /** A postcode that is all that is asked, and lies in none of the places. */
  strangePostcode: string | null;
  kind: EntryKind | null;
  /** Words that were read otherwise than typed. */
  corrections: { typed: string; meant: string }[];
  /** Entries of danger that the words are about. */
  redFlags: Lexicon['redFlags'];
}

/** Words of a query that may be a name together. */
export interface Phrase {
  key: string;
  /** Which of the wanted words it holds. */
  wanted: number[];
  /** All that was asked, all but a place or kind, or some of it. */
  extent: 'all' | 'subject' | 'some';
}

const MOST_WORDS = 12;
/** Words that say what form something has say little of its subject; words for other kinds are their own subject as well. */
const SHARE = { place: 0.35, form: 0.35, kind: 0.8 };
/** Phrases are made of so many words at most, when any of them may be left out. */
const MOST_CHOSEN = 5;
/** What another reading counts beside the word as it was typed; judged queries set these numbers. */
export const READING_WEIGHTS: Record<'meant' | 'joined' | 'part', number> = { meant: 0.85, joined: 0.95, part: 0.6 };

/**
 * Reads a query: which place and kind are in it, which words it is about, and how each may have been meant.
 * @param query anything; only its first words count
 * @example understand('mantelzorg vervanger leiden', lexicon, places).places.map(({ slug }) => slug) // ['leiden']
 */
export function understand(query: string, lexicon: Lexicon, places: readonly Place[]): Understood {
  const text = query.slice(0, 300);
  const words = contentWords(text, MOST_WORDS * 2).slice(0, MOST_WORDS);
  const named = placesIn(text, places);
  const placeWords = new Set(named ? contentWords(named.words).map((word) => word.surface) : []);
  const kindOf = (word: Word) => (Object.keys(KIND_QUERY_WORDS) as EntryKind[]).find((kind) => KIND_QUERY_WORDS[kind]?.includes(word.surface)) ?? null;
  const isSubject = (word: Word) => !placeWords.has(word.surface) && kindOf(word) === null;
  const hasSubject = words.some(isSubject);
  const kind = hasSubject ? (words.map(kindOf).find((found) => found !== null) ?? null) : null;
  const endsInWord = /[\p{L}\p{N}]$/u.test(text);
  const wanted = words.flatMap((word, index): Wanted[] => {
    const isLast = endsInWord && index === words.length - 1;
    const share = hasSubject && placeWords.has(word.surface) ? SHARE.place : hasSubject && kindOf(word) !== null ? (kindOf(word) === 'modules' ? SHARE.form : SHARE.kind) : 1;
    const completions = isLast ? completionsOf(word, lexicon) : [];
    const isStart = completions.length > 0;
    const item = { typed: word.surface, completions, share };
    const readings = readingsOf(word, words[index - 1], words[index + 1], lexicon, isStart);
    const parts = readings.length === 1 && !isStart ? unknownParts(word, lexicon) : [];
    if (parts.length === 0) return [{ ...item, readings }];
    return parts.map((part) => ({ ...item, readings: [{ surface: part, stem: stem(part), weight: READING_WEIGHTS.part, why: 'part' }], share: share / parts.length }));
  });
  const corrections = wanted.flatMap(({ typed, readings }) => readings.filter(({ why }) => why === 'meant').map(({ surface }) => ({ typed, meant: lexicon.shown[surface] ?? surface })));
  return {
    wanted,
    phrases: phrasesIn(wanted, (item) => placeWords.has(item.typed) || kindOf({ surface: item.typed, stem: '' }) !== null),
    start: startWord(text),
    places: named?.places ?? [],
    isPlaceAlone: named !== null && named.words === text.trim(),
    strangePostcode: named === null ? (/^\s*(\d{4})\s?(?:[a-z]{2})?\s*$/i.exec(text)?.[1] ?? null) : null,
    kind,
    corrections,
    redFlags: redFlagsIn(text, wanted, lexicon),
  };
}

/** So many words are tried of those that what is typed may become; they stand side by side in the index. */
const MOST_COMPLETIONS = 6;

function completionsOf(word: Word, lexicon: Lexicon): Word[] {
  // A whole word is what it is; titles that go on from it have their own way to the first places.
  if (word.surface.length < 3 || lexicon.has(word.surface)) return [];
  const words = lexicon.words
    .filter((known) => known.word.length > word.surface.length && known.word.startsWith(word.surface))
    .sort((a, b) => b.rank - a.rank || a.word.length - b.word.length)
    .map((known) => ({ surface: known.word, stem: stem(known.word) }));
  return [...new Map(words.filter((item) => item.stem !== word.stem).map((item) => [item.stem, item])).values()].slice(0, MOST_COMPLETIONS);
}

/** The parts of a word that nobody wrote yet: all of them when they are known, or the longest known beginning or end. */
function unknownParts(word: Word, lexicon: Lexicon): string[] {
  if (lexicon.has(word.surface) || lexicon.hasStem(word.stem)) return [];
  const isKnown = (part: string) => part.length > 2 && (lexicon.rankOf(part) > 0 || (part.length > 3 && lexicon.has(part)));
  const parts = splitCompound(word.surface, isKnown);
  if (parts) return parts;
  for (let size = word.surface.length - 3; size >= 4; size -= 1) {
    const found = [word.surface.slice(0, size), word.surface.slice(-size)].find(isKnown);
    if (found) return [found];
  }
  return [];
}

/** The query as a phrase, without its place and kind, and in every choice of two or more of its words; a joined word is a phrase by itself. */
function phrasesIn(wanted: readonly Wanted[], isAside: (item: Wanted) => boolean): Phrase[] {
  const phrases = new Map<string, Phrase>();
  const add = (items: readonly Wanted[], extent: Phrase['extent']) => {
    const typed = items.map(({ readings: [first] }) => first as Reading);
    const meant = items.map(({ readings }) => readings.find(({ why }) => why === 'meant') ?? (readings[0] as Reading));
    for (const key of new Set([phraseKey(typed), phraseKey(meant)])) if (key && !phrases.has(key)) phrases.set(key, { key, wanted: items.map((item) => wanted.indexOf(item)), extent });
  };
  const subject = wanted.filter((item) => !isAside(item));
  add(wanted, 'all');
  if (subject.length > 0) add(subject, 'subject');
  for (const reading of new Set(wanted.flatMap(({ readings }) => readings.filter(({ why }) => why === 'joined').map(({ stem: joined }) => joined)))) {
    const parts = wanted.filter(({ readings }) => readings.some((item) => item.stem === reading));
    phrases.set(reading, { key: reading, wanted: parts.map((item) => wanted.indexOf(item)), extent: parts.length === subject.length ? 'all' : 'some' });
  }
  for (const items of choices(subject.slice(0, MOST_CHOSEN))) add(items, 'some');
  return [...phrases.values()];
}

/** Every choice of one or more of some things, in their order. */
function choices<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((all, item) => [...all, ...all.map((choice) => [...choice, item]), [item]], []);
}

/** Entries of danger whose words are all there, in a query that is about little else. */
function redFlagsIn(text: string, wanted: readonly Wanted[], lexicon: Lexicon): Lexicon['redFlags'] {
  const stems = new Set([...tokenize(text, MOST_WORDS * 3).map(({ word }) => stem(word)), ...wanted.flatMap(({ readings }) => readings.filter(({ why }) => why === 'meant' || why === 'joined').map((reading) => reading.stem))]);
  const isHere = (phrase: readonly string[]) => phrase.every((item) => stems.has(item)) && (phrase.length === 1 || wanted.filter(({ readings }) => !readings.some((reading) => phrase.includes(reading.stem))).length <= 1);
  return lexicon.redFlags.filter(({ phrases }) => phrases.some(isHere));
}

function readingsOf(word: Word, before: Word | undefined, after: Word | undefined, lexicon: Lexicon, isStart: boolean): Reading[] {
  const readings: Reading[] = [{ ...word, weight: 1, why: 'typed' }];
  const add = (surface: string, weight: number, why: Reading['why']) => {
    const reading = { surface, stem: stem(surface), weight, why };
    if (!readings.some((known) => known.stem === reading.stem)) readings.push(reading);
  };
  for (const joined of [before && joinedWord(before, word, lexicon), after && joinedWord(word, after, lexicon)]) if (joined) add(joined, READING_WEIGHTS.joined, 'joined');
  const slip = lexicon.slips[word.surface];
  if (slip !== undefined) for (const meant of contentWords(slip)) add(meant.surface, 1, 'meant');
  if (lexicon.has(word.surface) || lexicon.hasStem(word.stem) || slip !== undefined) return readings;
  if (isStart) return readings;
  const near = nearestWord(word.surface, lexicon.words);
  if (near) add(near, READING_WEIGHTS.meant, 'meant');
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

/** What a place in a query stands for: a postcode, or the name of a municipality or a place in one, of one to four words. */
function placesIn(text: string, places: readonly Place[]): { places: Place[]; words: string } | null {
  const postcode = /(?<!\d)(\d{4})(?:\s?[a-z]{2})?(?![\p{L}\d])/iu.exec(text);
  const byPostcode = postcode ? placesOf(postcode[1] as string, places, fold) : [];
  if (postcode && byPostcode.length > 0) return { places: byPostcode, words: postcode[0] };
  const words = text.split(/[^\p{L}\p{N}'’-]+/u).filter(Boolean).slice(0, 40);
  for (const size of [4, 3, 2, 1])
    for (let at = 0; at + size <= words.length; at += 1) {
      const name = words.slice(at, at + size).join(' ');
      const found = /\p{L}/u.test(name) ? placesOf(name, places, fold) : [];
      if (found.length > 0) return { places: found, words: name };
    }
  return null;
}
