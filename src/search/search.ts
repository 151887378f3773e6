import { type EntryKind, idOf, kindOf } from '../domain/entry.ts';
import type { Place } from '../domain/places.ts';
import { type Arrangeable, arrange, type Why } from './arrange.ts';
import type { Directory } from './directory.ts';
import type { DirectoryLine } from './directory-index.ts';
import { passageOf } from './excerpt.ts';
import { fold } from './fold.ts';
import type { Handbook, Stretch } from './handbook.ts';
import type { Lexicon } from './lexicon.ts';
import { type Found, kindWeight, type Lookup, phrasePoints, score, sharesOf, WEIGHTS } from './rank.ts';
import { stem } from './stem.ts';
import { PHRASE_MARK, startWord, TOPIC_FIELDS, WORD_MARK } from './topics.ts';
import { type Phrase, type Reading, type Understood, understand } from './understand.ts';
import { contentWords, type Word } from './words.ts';

/** A found entry, ready to be shown. */
export interface Hit {
  id: string;
  kind: EntryKind;
  title: string;
  /** Address below the site's base. */
  path: string;
  score: number;
  section: { id: string; title: string } | null;
  stretches: Stretch[];
  /** Why it stands here, beyond having the words. */
  why: Why[];
}

/** What a search says. */
export interface Answer {
  hits: Hit[];
  understood: Understood;
  /** What was looked for besides what was typed: other ways of writing it, and what it is called here. */
  also: string[];
  /** How many entries were found in all; not all of them are read. */
  count: number;
}

/** Where a search looks. */
export interface Engines {
  handbook: Handbook;
  lexicon: Lexicon;
  places: readonly Place[];
  /** Opens the parts of the directory for some places; without any those of the site's own region. */
  directory(places: readonly Place[]): Promise<Directory[]>;
}

interface Candidate extends Arrangeable {
  why: Why[];
  /** Known for the directory; pages of the handbook are read when they are shown. */
  line: DirectoryLine | null;
}

/** Fields whose words are names of an entry, or parts of one. */
const NAMES = new Set<string>([TOPIC_FIELDS.title, TOPIC_FIELDS.alias, TOPIC_FIELDS.other]);

/**
 * Asks both engines what a query means to them and merges what they find into one list, each entry once, best first.
 * @param shown how many entries are read for their passage
 */
export async function search(query: string, engines: Engines, shown = 10): Promise<Answer> {
  const understood = understand(query, engines.lexicon, engines.places);
  if (understood.wanted.length === 0) return { hits: [], understood, also: [], count: 0 };
  const [pages, records] = await Promise.all([askHandbook(understood, engines.handbook), engines.directory(understood.places).then((parts) => askDirectory(understood, parts))]);
  const ranked = arrange([...pages, ...records], { keys: understood.places.map(pageOf), isAll: understood.isPlaceAlone });
  const hits: Hit[] = [];
  for (const entry of understood.redFlags) hits.push({ ...entry, kind: kindOf(entry.id) ?? 'signalen', score: 2, section: null, stretches: [{ text: entry.description, isMatch: false }], why: ['red-flag'] });
  const weigh = markerOf(understood);
  const read = await Promise.all(ranked.slice(0, shown).map((candidate) => hitOf(candidate, engines.handbook, weigh)));
  for (const hit of read) {
    const known = hits.findIndex(({ id }) => id === hit?.id);
    if (hit && known === -1) hits.push(hit);
    else if (hit) hits[known] = { ...hit, why: ['red-flag', ...hit.why] };
  }
  return { hits, understood, also: alsoOf(understood, hits), count: Math.max(ranked.length, hits.length) };
}

function alsoOf({ wanted, corrections }: Understood, hits: readonly Hit[]): string[] {
  const typed = wanted.map((item) => item.typed).join('');
  const readings = wanted.flatMap((item) => item.readings.filter(({ why }) => why === 'joined' || why === 'part').map(({ surface }) => surface));
  const terms = hits.filter(({ kind, why }) => kind === 'begrippen' && why.includes('name')).map(({ title }) => title);
  const known = new Set([typed, ...wanted.map((item) => item.typed), ...corrections.map(({ meant }) => meant)]);
  return [...new Set([...readings, ...terms])].filter((word) => !known.has(fold(word)));
}

async function askHandbook({ wanted, phrases, start, kind }: Understood, handbook: Handbook): Promise<Candidate[]> {
  const total = (await Promise.all(['artikelen', 'signalen', 'modules'].map((name) => handbook.ofKind(name)))).reduce((sum, list) => sum + list.size, 40);
  const lookups = await Promise.all(
    wanted.map(async ({ readings, completions, share }): Promise<Lookup> => {
      const all = await Promise.all(readings.map(async (reading) => ({ reading, entries: await findReading(reading, handbook), isStart: false })));
      // A word that some text has is less likely a slip.
      const found = all[0]?.entries.size ? all.map((item) => (item.reading.why === 'meant' ? { ...item, reading: { ...item.reading, weight: item.reading.weight * WEIGHTS.meantThoughFound } } : item)) : all;
      // A word that is known may still be the start of a longer one, but rather is what it is.
      const isKnown = found.some(({ entries }) => [...entries.values()].some(({ fields }) => fields.length > 0));
      const begun = await Promise.all(completions.map(async (word) => ({ reading: beginning(word, isKnown), entries: await handbook.findTopic(word.stem + WORD_MARK), isStart: true })));
      return { share, readings: [...found, ...begun] };
    }),
  );
  const scores = score(lookups, total);
  const why = new Map<string, Why[]>();
  const shares = sharesOf(lookups, total);
  const named = await Promise.all(phrases.filter((phrase) => canBeNamed(phrase, lookups)).map(async (phrase) => ({ phrase, entries: await handbook.findTopic(phrase.key + PHRASE_MARK) })));
  for (const [key, { points, isWhole }] of phraseBonus(named, shares)) {
    scores.set(key, (scores.get(key) ?? 0) + points);
    if (isWhole) why.set(key, ['name']);
  }
  if (start.length > 2)
    for (const [key, { fields }] of await handbook.findStart(start)) {
      const reason = fields.includes(TOPIC_FIELDS.titleStart) ? 'title' : fields.includes(TOPIC_FIELDS.longTitleStart) ? 'long-title' : null;
      if (reason === null) continue;
      why.set(key, [...(why.get(key) ?? []), reason]);
      if (!scores.has(key)) scores.set(key, 0.01);
    }
  const kinds = await kindsOf(handbook, kind);
  return [...scores].map(([key, points]) => {
    const itsKind = kinds.get(key) ?? 'artikelen';
    return { key, kind: itsKind, score: points * kindWeight(itsKind, kind), why: why.get(key) ?? [], line: null };
  });
}

/** Whether any entry has all words of a phrase among its names; where none has, nothing is asked for. */
function canBeNamed({ wanted }: Phrase, lookups: readonly Lookup[]): boolean {
  const named = wanted.map((index) => new Set((lookups[index]?.readings ?? []).flatMap(({ entries }) => [...entries].filter(([, { fields }]) => fields.some((field) => NAMES.has(field))).map(([key]) => key))));
  const [first = new Set<string>(), ...rest] = named;
  return [...first].some((key) => rest.every((keys) => keys.has(key)));
}

/** What being called so adds to an entry: the best of its phrases. */
function phraseBonus(named: readonly { phrase: Phrase; entries: Map<string, Found> }[], shares: readonly number[]): Map<string, { points: number; isWhole: boolean }> {
  const bonus = new Map<string, { points: number; isWhole: boolean }>();
  for (const { phrase, entries } of named) {
    const share = phrase.wanted.reduce((sum, index) => sum + (shares[index] ?? 0), 0);
    for (const [key, { fields }] of entries) {
      const points = phrasePoints(fields, share, phrase.extent);
      const known = bonus.get(key);
      if (points > 0 && points > (known?.points ?? 0)) bonus.set(key, { points, isWhole: phrase.extent !== 'some' });
    }
  }
  return bonus;
}

async function findReading(reading: Reading, handbook: Handbook): Promise<Map<string, Found>> {
  const [topics, text] = await Promise.all([handbook.findTopic(reading.stem + WORD_MARK), handbook.findText(reading.surface)]);
  const found = new Map(text);
  for (const [key, { fields }] of topics) found.set(key, { fields, times: text.get(key)?.times ?? 0 });
  return found;
}

async function kindsOf(handbook: Handbook, asked: EntryKind | null): Promise<Map<string, EntryKind>> {
  const kinds = new Map<string, EntryKind>();
  const names = ['modules', 'begrippen', 'convenanten', 'routes', 'instrumenten', 'signalen'] satisfies EntryKind[];
  for (const kind of asked && !names.includes(asked as never) ? [...names, asked] : names) for (const key of await handbook.ofKind(kind)) kinds.set(key, kind);
  return kinds;
}

function askDirectory({ wanted, phrases, start, places, kind }: Understood, parts: Directory[]): Candidate[] {
  const records = new Map(parts.flatMap((part) => Object.entries(part.records)));
  const find = (word: string) => new Map(parts.flatMap((part) => part.find(word)).map(({ id, fields }) => [id, { fields, times: 0 }]));
  const lookups = wanted.map(({ readings, completions, share }): Lookup => {
    const found = readings.map((reading) => ({ reading, entries: find(reading.stem + WORD_MARK), isStart: false }));
    const isKnown = found.some(({ entries }) => entries.size > 0);
    return { share, readings: [...found, ...completions.map((word) => ({ reading: beginning(word, isKnown), entries: find(word.stem + WORD_MARK), isStart: true }))] };
  });
  const scores = score(lookups, Math.max(60, records.size));
  const bonus = phraseBonus(
    phrases.map((phrase) => ({ phrase, entries: find(phrase.key + PHRASE_MARK) })),
    sharesOf(lookups, Math.max(60, records.size)),
  );
  for (const [id, { points }] of bonus) scores.set(id, (scores.get(id) ?? 0) + points);
  for (const [id, line] of records) if (startsSo(line.title, start).length > 0 && !scores.has(id)) scores.set(id, 0.01);
  // Whose place is named is found, whatever the words are.
  for (const id of places.map(pageOf)) if (records.has(id) && !scores.has(id)) scores.set(id, 0.01);
  return [...scores].flatMap(([id, points]) => {
    const line = records.get(id);
    if (!line) return [];
    const isHere = places.some(({ slug }) => line.area?.includes(slug));
    if (places.length > 0 && line.area !== null && !isHere) return [];
    const why: Why[] = [...(isHere ? ['place' as const] : []), ...(bonus.get(id)?.isWhole ? ['name' as const] : []), ...startsSo(line.title, start)];
    return [{ key: id, kind: line.kind, score: points * kindWeight(line.kind, kind) * (isHere ? WEIGHTS.here : 1), why, line }];
  });
}

/** The id of a municipality's page. */
function pageOf({ slug }: Place): string {
  return `gemeenten/${slug}`;
}

/** A word that what is typed may become. */
function beginning(word: Word, isKnown: boolean): Reading {
  return { ...word, weight: isKnown ? 0.35 : 0.9, why: 'typed' };
}

/** Whether a title starts with what is typed: said of a short one and of a long one apart. */
function startsSo(title: string, start: string): Why[] {
  if (start.length < 3 || !startWord(title).startsWith(start)) return [];
  return [contentWords(title).length > 3 ? 'long-title' : 'title'];
}

/** Tells which words of a text were asked for, in whatever form they stand there. */
function markerOf({ wanted }: Understood) {
  const weights = new Map<string, number>();
  const starts: string[] = [];
  for (const { readings, completions, typed, share } of wanted) {
    for (const reading of readings) weights.set(reading.stem, Math.max(weights.get(reading.stem) ?? 0, share * reading.weight));
    if (completions.length > 0) starts.push(typed);
  }
  return (text: string): { key: string; weight: number } | null => {
    const word = fold(text).replace(/[^\p{L}\p{N}]/gu, '');
    const key = stem(word);
    const weight = weights.get(key);
    if (weight !== undefined && word) return { key, weight };
    const begun = starts.find((start) => word.startsWith(start));
    return begun === undefined ? null : { key: begun, weight: 0.5 };
  };
}

async function hitOf({ key, score: points, why, line }: Candidate, handbook: Handbook, weigh: ReturnType<typeof markerOf>): Promise<Hit | null> {
  if (line) {
    const { section, stretches } = passageOf({ content: line.description, anchors: [] }, weigh);
    return { id: key, kind: line.kind, title: line.title, path: line.path, score: points, section, stretches, why };
  }
  const page = await handbook.open(key);
  const id = idOf(page.url);
  const kind = id && kindOf(id);
  if (!id || !kind) return null;
  const { section, stretches } = passageOf(page, weigh);
  return { id, kind, title: page.meta['title'] ?? id, path: page.url, score: points, section, stretches, why };
}
