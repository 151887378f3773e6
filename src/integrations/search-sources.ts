import type { ReadEntries, ReadEntry } from '../corpus/entries.ts';
import { NAMED_ENTRIES } from '../domain/named-entries.ts';
import { splitCompound } from '../search/compounds.ts';
import { fold } from '../search/fold.ts';
import { buildLexicon, countWords, type LexiconSource } from '../search/lexicon-build.ts';
import type { LexiconFile } from '../search/lexicon.ts';
import { HANDBOOK_KINDS } from '../search/kinds.ts';
import { type TermNames, termNames, type TopicSource } from '../search/topics.ts';
import type { BuiltPage, BuiltPages } from './built-pages.ts';
import { dutchWords } from './dutch-words.ts';

/** An entry of the handbook with its built page and what it is about. */
export interface SearchSource {
  entry: ReadEntry<(typeof HANDBOOK_KINDS)[number]>;
  /** The article of its page; null for terms, which share a page. */
  article: string | null;
  topic: TopicSource;
  /** Its running text. */
  text: string;
}

/** All that the indexes are made from. */
export interface SearchSources {
  handbook: SearchSource[];
  glossary: TermNames[];
  lexicon: LexiconFile;
  splitWord: (word: string) => string[] | null;
}

/** Headings that so many entries share name no subject. */
const SHARED_HEADING = 8;

/** What the indexes are made from: entries from their files, their text from the built pages. */
export function searchSources(entries: ReadEntries, pages: BuiltPages): SearchSources {
  const terms = entries.begrippen.map((term) => ({ title: term.title, names: [term.title, ...term.synonyms, ...term.abbreviations, ...term.everyday, ...term.aliases], misspellings: term.misspellings }));
  const handbook = HANDBOOK_KINDS.flatMap((kind): SearchSource['entry'][] => entries[kind]).map((entry) => sourceOf(entry, pages));
  const shared = new Map<string, number>();
  for (const { topic } of handbook) for (const heading of topic.headings) shared.set(heading, (shared.get(heading) ?? 0) + 1);
  for (const { topic } of handbook) topic.headings = topic.headings.filter((heading) => (shared.get(heading) ?? 0) < SHARED_HEADING);
  const running = countWords(handbook.map(({ text }) => text));
  const lexicon = buildLexicon({ ...lexiconSource(entries, handbook, terms), running });
  return { handbook, glossary: terms.map(({ names }) => termNames(names)), lexicon, splitWord: splitter(running, [...handbook.flatMap(({ topic }) => [topic.title, ...topic.aliases]), ...terms.flatMap(({ names }) => names)]) };
}

function sourceOf(entry: SearchSource['entry'], pages: BuiltPages): SearchSource {
  if (entry.kind === 'begrippen') {
    const names = [...entry.synonyms, ...entry.abbreviations, ...entry.everyday, ...entry.aliases];
    return { entry, article: null, topic: { title: entry.title, aliases: names, headings: [], lines: [entry.explanation] }, text: `${entry.title}. ${entry.explanation}` };
  }
  const { article, headings, text } = pages.get(entry) as BuiltPage;
  return { entry, article, topic: { title: entry.title, aliases: [...entry.aliases, ...namesOf(entry)], headings, lines: [entry.description, ...linesOf(entry)] }, text };
}

/** Names that an entry has by its kind: the id that editors and readers know it by, an abbreviation. */
function namesOf(entry: SearchSource['entry']): string[] {
  const slug = (entry.id.split('/').at(-1) as string).replace(/^m\d\d-/, '').replaceAll('-', ' ');
  return entry.kind === 'instrumenten' && entry.abbreviation ? [slug, entry.abbreviation] : [slug];
}

/** Short lines of data that name an entry's subject. */
function linesOf(entry: SearchSource['entry']): string[] {
  switch (entry.kind) {
    case 'signalen':
      return [entry.tick, ...entry.seen];
    case 'modules':
      return entry.goals;
    case 'routes':
      return Object.values(entry.questions).map(({ question }) => question);
    default:
      return [];
  }
}

function lexiconSource(entries: ReadEntries, handbook: readonly SearchSource[], glossary: LexiconSource['glossary']): Omit<LexiconSource, 'running'> {
  const directory = [...entries.voorzieningen, ...entries.organisaties, ...entries.gemeenten];
  const dangerous = entries.signalen.filter((signal) => signal.severity === 'red-flag');
  const despair = entries.begrippen.find((term) => term.id === NAMED_ENTRIES.despair);
  const despairNames = despair ? [despair.title, ...despair.synonyms, ...despair.everyday, ...despair.aliases] : [];
  return {
    topics: [...handbook.map(({ topic }) => topic), ...directory.map(({ title, aliases }) => ({ title, aliases, headings: [], lines: [] }))],
    glossary,
    redFlags: dangerous.map((signal) => ({
      id: signal.id,
      title: signal.title,
      description: signal.description,
      path: signal.path,
      // Despair has words of its own in the glossary; they belong to the signal that answers to most of them.
      phrases: [signal.title, ...signal.aliases, ...(signal.aliases.some((alias) => despairNames.includes(alias)) ? despairNames : [])],
    })),
    aliases: [...handbook.flatMap(({ entry, topic }) => (entry.kind === 'signalen' || entry.kind === 'artikelen' ? topic.aliases.map((alias) => ({ id: entry.id, alias })) : []))],
    names: entries.gemeenten.flatMap(({ title, localities }) => [title, ...localities.map(({ name }) => name)]),
  };
}

/** Splits words of the corpus into words that the corpus or the word list knows; parts of three letters only where the corpus has them. */
function splitter(running: ReadonlyMap<string, number>, names: readonly string[]): SearchSources['splitWord'] {
  const named = countWords(names);
  const own = (word: string) => (running.get(word) ?? 0) + (named.get(word) ?? 0);
  const list = dutchWords();
  const isPart = (part: string) => (part.length === 3 ? own(part) >= 5 && list.has(part) && !SHORT_FUNCTION.has(part) : own(part) > 0 || list.has(part));
  const known = new Map<string, string[] | null>();
  return (word) => {
    const folded = fold(word);
    if (!known.has(folded)) known.set(folded, splitCompound(folded, isPart));
    return known.get(folded) ?? null;
  };
}

/** Words of three letters that are common in texts but no parts of compounds. */
const SHORT_FUNCTION = new Set('het een van dat die dan wat wie hoe als bij met aan uit ook nog wel zij hij hun ons per tot der des den ten ter eer ing ere age ens are ent'.split(' '));
