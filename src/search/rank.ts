import type { EntryKind } from '../domain/entry.ts';
import { TOPIC_FIELDS } from './topics.ts';
import type { Phrase, Reading } from './understand.ts';

/** Where one reading of a wanted word was found in an entry: metadata fields, and how often in the text. */
export interface Found {
  fields: readonly string[];
  /** Times in the running text; 0 when it was found in the fields alone. */
  times: number;
}

/** What one wanted thing gave: per reading, the entries that have it. */
export interface Lookup {
  share: number;
  readings: { reading: Reading; entries: Map<string, Found>; isStart: boolean }[];
}

/** What the ranking weighs; judged queries set these numbers, `scripts/bench/search-ablation.ts` shows what each part earns. */
export const WEIGHTS = {
  /** A word, by the field it stands in. */
  field: {
    [TOPIC_FIELDS.title]: 1,
    [TOPIC_FIELDS.alias]: 0.45,
    [TOPIC_FIELDS.titlePart]: 0.6,
    [TOPIC_FIELDS.heading]: 0.28,
    [TOPIC_FIELDS.aliasPart]: 0.4,
    [TOPIC_FIELDS.line]: 0.38,
    [TOPIC_FIELDS.other]: 0.35,
  } as Record<string, number>,
  /** A word in the running text alone, and beside a field; half of it is reached at so many times. */
  text: 0.3,
  textBeside: 0.25,
  halfText: 2,
  /** The whole query as a name of the entry. */
  phrase: { [TOPIC_FIELDS.titleWhole]: 0.9, [TOPIC_FIELDS.aliasWhole]: 0.8, [TOPIC_FIELDS.otherWhole]: 0.35 } as Record<string, number>,
  /** The query without its place or kind as a name of the entry, and some words of it, each in proportion to how much of the query they are. */
  extent: { all: 1, subject: 0.9, some: 0.6 },
  /** A half-typed word. */
  start: 0.7,
  /** What another reading of a word still counts when some text has the word as it was typed. */
  meantThoughFound: 0.8,
  /** How much an entry gains by having all that was asked rather than a part of it. */
  coverage: 0.45,
  /** How much of a word's rarity is that among subjects; the rest is that in the texts. */
  subjectRarity: 0.5,
  /** Some kinds answer more often than others when nothing else decides. */
  kind: {
    artikelen: 1,
    signalen: 1,
    instrumenten: 0.97,
    modules: 0.86,
    routes: 0.92,
    convenanten: 0.88,
    begrippen: 0.85,
    voorzieningen: 0.85,
    organisaties: 0.8,
    gemeenten: 0.8,
    redactie: 0.5,
  } as Record<EntryKind, number>,
  kindAsked: { modules: 1.8, instrumenten: 1.3, routes: 1.3, begrippen: 1.3, signalen: 1.15, convenanten: 1, voorzieningen: 1.3, organisaties: 1.3 } as Partial<Record<EntryKind, number>>,
  /** A service in the place that was asked for. */
  here: 1.5,
};

/**
 * Scores entries: each wanted word counts by how rare it is and by the best field it stands in; entries that have more of what was
 * asked come first.
 * @param total how many entries there are
 * @returns scores by entry, 0 to about 2
 * @example score([{ share: 1, readings: [{ reading, entries: new Map([['a', { fields: ['t'], times: 3 }]]), isStart: false }] }], 100).get('a') // 1
 */
export function score(lookups: readonly Lookup[], total: number): Map<string, number> {
  const weights = sharesOf(lookups, total);
  const scores = new Map<string, { sum: number; covered: number }>();
  for (const [index, lookup] of lookups.entries()) {
    const best = new Map<string, number>();
    for (const { reading, entries, isStart } of lookup.readings)
      for (const [entry, found] of entries) best.set(entry, Math.max(best.get(entry) ?? 0, reading.weight * strength(found) * (isStart ? WEIGHTS.start : 1)));
    const weight = weights[index] as number;
    for (const [entry, value] of best) {
      const known = scores.get(entry) ?? { sum: 0, covered: 0 };
      scores.set(entry, { sum: known.sum + weight * value, covered: known.covered + weight });
    }
  }
  return new Map([...scores].map(([entry, { sum, covered }]) => [entry, sum * (1 - WEIGHTS.coverage + WEIGHTS.coverage * covered)]));
}

/** How much of the query each wanted word is: rarer words are more of it; together 1. */
export function sharesOf(lookups: readonly Lookup[], total: number): number[] {
  const weights = lookups.map((lookup) => lookup.share * rarity(lookup, total));
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return weights.map((weight) => weight / whole);
}

/**
 * What a phrase adds to the entries that are called so.
 * @param fields fields in which the whole phrase stands
 * @param share how much of the query the phrase is
 */
export function phrasePoints(fields: readonly string[], share: number, extent: Phrase['extent']): number {
  const best = Math.max(0, ...fields.map((field) => WEIGHTS.phrase[field] ?? 0));
  return best * WEIGHTS.extent[extent] * (extent === 'all' ? 1 : share);
}

/** How much a kind weighs, given the kind that was asked for by name. */
export function kindWeight(kind: EntryKind, asked: EntryKind | null): number {
  return asked === kind ? (WEIGHTS.kindAsked[kind] ?? 1) : WEIGHTS.kind[kind];
}

function strength({ fields, times }: Found): number {
  const topical = Math.max(0, ...fields.map((field) => WEIGHTS.field[field] ?? 0));
  const text = times / (times + WEIGHTS.halfText);
  // What is in the name and much in the text is more about it than what is only in the name.
  return topical > 0 ? topical + WEIGHTS.textBeside * text : WEIGHTS.text * text;
}

/** How rare a wanted word is, by the most usual of its readings: among the subjects of entries and in their texts. */
function rarity({ readings }: Lookup, total: number): number {
  let subjects = 0;
  let texts = 0;
  for (const { reading, entries, isStart } of readings) {
    if (reading.why === 'part' || isStart) continue;
    subjects = Math.max(subjects, [...entries.values()].filter(({ fields }) => fields.some((field) => field in WEIGHTS.field)).length);
    texts = Math.max(texts, entries.size);
  }
  if (texts === 0) texts = subjects = Math.max(1, ...readings.map(({ entries }) => entries.size));
  const usual = Math.max(1, subjects) ** WEIGHTS.subjectRarity * texts ** (1 - WEIGHTS.subjectRarity);
  return Math.log(1 + total / usual);
}
