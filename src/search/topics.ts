import { fold, tokenize } from './fold.ts';
import { stem } from './stem.ts';
import { contentWords, isFunctionWord, phraseKey, type Word } from './words.ts';

/** What an entry is about, in its own words. */
export interface TopicSource {
  title: string;
  aliases: readonly string[];
  headings: readonly string[];
  /** Its description and other short lines that name its subject. */
  lines: readonly string[];
}

/** The names of one thing, analysed: a term with its synonyms, everyday words and abbreviations. */
export type TermNames = readonly (readonly Word[])[];

/** Analyses the names of a term, once for all entries. */
export const termNames = (names: readonly string[]): TermNames => names.map((name) => contentWords(name));

/**
 * Where an entry's words are written in its Pagefind record, each in a metadata field of its own; how much a word in each counts is
 * the query's business. Words end in a mark that no text has, so that they are found as they are and never as the start of another.
 */
export const TOPIC_FIELDS = {
  /** The whole title or an alias as one word, whatever the order of its words. */
  titleWhole: 'tw',
  aliasWhole: 'aw',
  /** The other names of what the entry is about, each as one word. */
  otherWhole: 'uw',
  /** A title as it is typed from its first letter: a short one, and a longer one. */
  titleStart: 'ts',
  longTitleStart: 'tsl',
  title: 't',
  alias: 'a',
  /** Parts of the compounds in them. */
  titlePart: 'tp',
  aliasPart: 'ap',
  heading: 'h',
  line: 'd',
  other: 'u',
} as const;
export type TopicField = keyof typeof TOPIC_FIELDS;

/** The mark of a word, of a whole phrase and of a title's start. */
export const WORD_MARK = 'xq';
export const PHRASE_MARK = 'xz';
export const START_MARK = 'xj';

/** The words of an entry by field, as they are written at index time. */
export type Topics = Record<TopicField, string[]>;

/**
 * What the Dutch analysis makes of an entry: stems, parts of compounds, whole phrases, and what else people call it.
 * @param splitWord gives the parts of a compound, or null
 * @example topicsOf({ title: 'Logeeropvang', aliases: [], headings: [], lines: [] }, [], split).titlePart // ['loger', 'opvang']
 */
export function topicsOf(source: TopicSource, glossary: readonly TermNames[], splitWord: (word: string) => string[] | null): Topics {
  const title = contentWords(source.title);
  const aliases = source.aliases.map((alias) => contentWords(alias));
  const parts = (words: readonly Word[]) => words.flatMap(({ surface }) => splitWord(surface)?.map(stem) ?? []);
  const wholes = new Set([title, ...aliases].map(phraseKey));
  const titleStems = new Set(title.map((word) => word.stem));
  const others = glossary.filter((names) => names.some((name) => isNamed(name, wholes, titleStems))).flat();
  return {
    titleWhole: [phraseKey(title)],
    aliasWhole: unique(aliases.map(phraseKey)),
    otherWhole: unique(others.map(phraseKey).filter((key) => !wholes.has(key))),
    titleStart: title.length > LONG_TITLE ? [] : [startWord(source.title)],
    longTitleStart: title.length > LONG_TITLE ? [startWord(source.title)] : [],
    title: unique(title.map((word) => word.stem)),
    alias: unique(aliases.flat().map((word) => word.stem)),
    titlePart: unique(parts(title)),
    aliasPart: unique(parts(aliases.flat())),
    heading: unique(source.headings.flatMap((heading) => contentWords(heading).map((word) => word.stem))),
    line: unique(source.lines.flatMap((line) => contentWords(line).map((word) => word.stem))),
    other: unique(others.flat().map((word) => word.stem)),
  };
}

/**
 * The metadata of a Pagefind record.
 * @example metaOf(topics).t // 'logeeropvangxq'
 */
export function metaOf(topics: Topics): Record<string, string> {
  const mark = (field: TopicField) => (field.endsWith('Start') ? START_MARK : field.endsWith('Whole') ? PHRASE_MARK : WORD_MARK);
  return Object.fromEntries((Object.keys(TOPIC_FIELDS) as TopicField[]).flatMap((field) => (topics[field].length > 0 ? [[TOPIC_FIELDS[field], topics[field].map((word) => `${word}${mark(field)}`).join(' ')]] : [])));
}

/**
 * A title, or what is typed of one, from its first word that says something, as one word: it stands in the index beside that word.
 * @example startKey('Een noodplan ma') // 'noodplanma'
 */
export function startKey(text: string): string {
  const words = tokenize(text, 40);
  const at = words.findIndex(({ word }) => !isFunctionWord(word));
  // No title begins with so many words that say nothing: this is a question.
  if (at > MOST_LEADING) return '';
  const first = words[at];
  return fold(text.slice(first?.start ?? 0)).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A title of more words than this is a long one. */
const LONG_TITLE = 3;
const DISGUISE: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', u: '7', y: '9' };

/**
 * A title's start as it stands in the index: its vowels, all but the first ones, are digits, so that no stemmer takes what is half
 * typed for an ending; the first letters keep it beside the word that it begins with.
 * @example startWord('Een meetinstrumen') // 'meet1nstr7m3n'
 */
export function startWord(text: string): string {
  const key = startKey(text);
  return key.slice(0, 4) + key.slice(4).replace(/[aeiouy]/g, (vowel) => DISGUISE[vowel] as string);
}

/** With so many words that say nothing does a title begin at most. */
const MOST_LEADING = 2;

/** Whether an entry is about a name: it is called so, or its title has all of its words. */
function isNamed(name: readonly Word[], wholes: ReadonlySet<string>, title: ReadonlySet<string>): boolean {
  return wholes.has(phraseKey(name)) || name.every((word) => title.has(word.stem));
}

function unique(words: string[]): string[] {
  return [...new Set(words.filter((word) => word.length > 0 && word.length <= 60))];
}
