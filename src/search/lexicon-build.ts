import type { EntryId } from '../domain/entry.ts';
import { tokenize, fold } from './fold.ts';
import { type LexiconFile, packWords } from './lexicon.ts';
import type { TopicSource } from './topics.ts';
import { stem } from './stem.ts';
import { contentWords, isFunctionWord, phraseKey } from './words.ts';

/** What a lexicon is made from. */
export interface LexiconSource {
  /** What entries and records are about. */
  topics: readonly TopicSource[];
  /** How often each word stands in the running text of entries, folded. */
  running: ReadonlyMap<string, number>;
  glossary: readonly { title: string; names: readonly string[]; misspellings: readonly string[] }[];
  redFlags: readonly (Omit<LexiconFile['redFlags'][number], 'phrases'> & { phrases: readonly string[] })[];
  /** Every alias with the entries that have it, to know which phrases mean danger and nothing else. */
  aliases: readonly { id: EntryId; alias: string }[];
  /** Names that come from elsewhere, such as places. */
  names: readonly string[];
}

/** So many words at most, however much there is to read: the most usual ones stay. */
const MOST_WORDS = 4500;

/**
 * Makes the lexicon: words that entries are about first, then the usual words of the texts, at most so many.
 * A phrase is a red flag when only entries about danger are called so.
 */
export function buildLexicon(source: LexiconSource): LexiconFile {
  const topical = countWords(source.topics.flatMap(({ title, aliases, headings, lines }) => [title, ...aliases, ...headings, ...lines]));
  for (const name of [...source.names, ...source.glossary.flatMap(({ names }) => names)]) for (const { word } of tokenize(name)) topical.set(word, (topical.get(word) ?? 0) + 1);
  const slips = slipsOf(source, topical);
  for (const slip of Object.keys(slips)) topical.delete(slip);
  const { running } = source;
  const scored = [...new Set([...topical.keys(), ...running.keys()])]
    .filter((word) => WORD.test(word) && !(word in slips))
    .map((word) => ({ word, topical: topical.get(word) ?? 0, running: running.get(word) ?? 0 }))
    .filter((item) => item.topical > 0 || item.running > 1)
    .sort((a, b) => Math.sign(b.topical) - Math.sign(a.topical) || b.topical * 3 + b.running - (a.topical * 3 + a.running) || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS);
  const rank = (item: (typeof scored)[number]) => (item.topical === 0 ? 0 : item.topical + item.running > 20 ? 3 : item.topical + item.running > 4 ? 2 : 1);
  const words = scored.map((item) => ({ word: item.word, rank: rank(item) }));
  return { words: packWords(words), shown: shownOf(source, new Set(words.map(({ word }) => word))), slips, redFlags: redFlagsOf(source) };
}

/**
 * How often each word stands in texts, folded as `tokenize` does.
 * @example countWords(['Rust, en rust']) // Map { 'rust' => 2, 'en' => 1 }
 */
export function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const { word } of tokenize(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What the lexicon takes for a word. */
const WORD = /^[a-z]{3,30}$/;

/** How words with accents are written, as far as the lexicon has them. */
function shownOf({ topics, glossary }: LexiconSource, known: ReadonlySet<string>): Record<string, string> {
  const shown = new Map<string, string>();
  for (const text of [...topics.flatMap(({ title, aliases, headings, lines }) => [title, ...headings, ...lines, ...aliases]), ...glossary.flatMap(({ names }) => names)])
    for (const { word, start, length } of tokenize(text)) {
      const written = text.slice(start, start + length).toLowerCase();
      if (known.has(word) && /[à-ÿ]/.test(written) && !shown.has(word)) shown.set(word, written);
    }
  return Object.fromEntries([...shown].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function slipsOf(source: LexiconSource, known: ReadonlyMap<string, number>): Record<string, string> {
  const pairs = source.glossary.flatMap(({ title, misspellings }) => misspellings.map((wrong) => [fold(wrong), fold(title)] as const));
  return Object.fromEntries(pairs.filter(([wrong, right]) => /^[a-z]{4,}$/.test(wrong) && wrong !== right && (known.get(wrong) ?? 0) < 3).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** An entry that shares so many phrases with danger is about danger itself. */
const SHARED_PHRASES = 3;

function redFlagsOf({ redFlags, aliases }: LexiconSource): LexiconFile['redFlags'] {
  const key = (phrase: string) => phraseKey(contentWords(phrase));
  const dangerous = new Set(redFlags.flatMap(({ phrases }) => phrases.map(key)));
  const others = Map.groupBy(
    aliases.filter(({ id }) => !redFlags.some((entry) => entry.id === id)),
    ({ id }) => id,
  );
  const elsewhere = new Set([...others.values()].map((list) => list.map(({ alias }) => key(alias))).flatMap((keys) => (keys.filter((item) => dangerous.has(item)).length >= SHARED_PHRASES ? [] : keys)));
  return redFlags.map(({ phrases, ...entry }) => ({
    ...entry,
    phrases: [...new Map(phrases.filter((phrase) => !elsewhere.has(key(phrase))).map((phrase) => [key(phrase), dangerWords(phrase)])).values()].filter((words) => words.length > 0),
  }));
}

/** The words that must be there: those that say something, or all of them where few do. */
function dangerWords(phrase: string): string[] {
  const words = contentWords(phrase).map((word) => word.stem);
  const all = tokenize(phrase).map(({ word }) => stem(word));
  return [...new Set(words.length > 2 || all.length === 1 ? words : all)].filter((word) => all.length > 1 || !isFunctionWord(word));
}
