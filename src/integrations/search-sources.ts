import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'node-html-parser';
import type { ReadEntries, ReadEntry } from '../corpus/entries.ts';
import { splitCompound } from '../search/compounds.ts';
import { fold, tokenize } from '../search/fold.ts';
import { buildLexicon, type LexiconSource } from '../search/lexicon-build.ts';
import type { LexiconFile } from '../search/lexicon.ts';
import { HANDBOOK_KINDS } from '../search/kinds.ts';
import { type TermNames, termNames, type TopicSource } from '../search/topics.ts';
import { dutchWords } from './dutch-words.ts';

/** An entry of the handbook with its built page and what it is about. */
export interface SearchSource {
  entry: ReadEntry<(typeof HANDBOOK_KINDS)[number]>;
  /** The page's HTML; null for terms, which share one. */
  html: string | null;
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

const read = new Map<string, Promise<SearchSources>>();

/** What the indexes are made from: entries from their files, their text from the built pages; read once for a built site. */
export function readSearchSources(siteDir: string, entries: ReadEntries): Promise<SearchSources> {
  const known = read.get(siteDir) ?? collectSources(siteDir, entries);
  read.set(siteDir, known);
  return known;
}

async function collectSources(siteDir: string, entries: ReadEntries): Promise<SearchSources> {
  const terms = entries.begrippen.map((term) => ({ title: term.title, names: [term.title, ...term.synonyms, ...term.abbreviations, ...term.everyday, ...term.aliases], misspellings: term.misspellings }));
  const handbook = await Promise.all(HANDBOOK_KINDS.flatMap((kind): SearchSource['entry'][] => entries[kind]).map((entry) => readSource(siteDir, entry)));
  const shared = new Map<string, number>();
  for (const { topic } of handbook) for (const heading of topic.headings) shared.set(heading, (shared.get(heading) ?? 0) + 1);
  for (const { topic } of handbook) topic.headings = topic.headings.filter((heading) => (shared.get(heading) ?? 0) < SHARED_HEADING);
  const lexicon = buildLexicon(lexiconSource(entries, handbook, terms));
  return { handbook, glossary: terms.map(({ names }) => termNames(names)), lexicon, splitWord: splitter(handbook, terms) };
}

async function readSource(siteDir: string, entry: SearchSource['entry']): Promise<SearchSource> {
  if (entry.kind === 'begrippen') {
    const names = [...entry.synonyms, ...entry.abbreviations, ...entry.everyday, ...entry.aliases];
    return { entry, html: null, topic: { title: entry.title, aliases: names, headings: [], lines: [entry.explanation] }, text: `${entry.title}. ${entry.explanation}` };
  }
  const html = await readFile(path.join(siteDir, entry.path, 'index.html'), 'utf8');
  const article = parse(html).querySelector('[data-pagefind-body]');
  for (const ignored of article?.querySelectorAll('[data-pagefind-ignore], script, style') ?? []) ignored.remove();
  const headings = article?.querySelectorAll('h2, h3').map((heading) => heading.text.trim()) ?? [];
  return { entry, html, topic: { title: entry.title, aliases: [...entry.aliases, ...namesOf(entry)], headings, lines: [entry.description, ...linesOf(entry)] }, text: article?.structuredText ?? '' };
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

function lexiconSource(entries: ReadEntries, handbook: readonly SearchSource[], glossary: LexiconSource['glossary']): LexiconSource {
  const directory = [...entries.voorzieningen, ...entries.organisaties, ...entries.gemeenten];
  const dangerous = entries.signalen.filter((signal) => signal.severity === 'red-flag');
  const despair = entries.begrippen.find((term) => term.id === 'begrippen/suicidaliteit');
  const despairNames = despair ? [despair.title, ...despair.synonyms, ...despair.everyday, ...despair.aliases] : [];
  return {
    topics: [...handbook.map(({ topic }) => topic), ...directory.map(({ title, aliases }) => ({ title, aliases, headings: [], lines: [] }))],
    texts: handbook.map(({ text }) => text),
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
function splitter(handbook: readonly SearchSource[], glossary: LexiconSource['glossary']): SearchSources['splitWord'] {
  const own = new Map<string, number>();
  const texts = [...handbook.flatMap(({ text, topic }) => [text, topic.title, ...topic.aliases]), ...glossary.flatMap(({ names }) => names)];
  for (const text of texts) for (const { word } of tokenize(text)) own.set(word, (own.get(word) ?? 0) + 1);
  const list = dutchWords();
  const isPart = (part: string) => (part.length === 3 ? (own.get(part) ?? 0) >= 5 && list.has(part) && !SHORT_FUNCTION.has(part) : own.has(part) || list.has(part));
  const known = new Map<string, string[] | null>();
  return (word) => {
    const folded = fold(word);
    if (!known.has(folded)) known.set(folded, splitCompound(folded, isPart));
    return known.get(folded) ?? null;
  };
}

/** Words of three letters that are common in texts but no parts of compounds. */
const SHORT_FUNCTION = new Set('het een van dat die dan wat wie hoe als bij met aan uit ook nog wel zij hij hun ons per tot der des den ten ter eer ing ere age ens are ent'.split(' '));
