import type { EntryId } from './entry.ts';
import { wordsOf } from './readability.ts';

/** Entries that say nearly the same in nearly the same words. */
export interface SimilarPassages {
  entries: EntryId[];
  /** The passage as the first of them has it. */
  text: string;
}

/** Words in a row that make one piece of a passage's fingerprint. */
const SHINGLE = 4;
const FEWEST_WORDS = 14;

/**
 * Passages of different entries whose sequences of words are nearly the same, those of the most entries first.
 * @param least the share of their word sequences, 0 to 1, from which two passages count as nearly the same
 * @example similarPassages([{ id: 'a', text: long }, { id: 'b', text: long }])[0].entries // ['a', 'b']
 */
export function similarPassages(passages: readonly { id: EntryId; text: string }[], least = 0.6): SimilarPassages[] {
  const prints = passages.map((passage) => ({ ...passage, shingles: shinglesOf(passage.text) })).filter((passage) => passage.shingles.size > 0);
  const group = prints.map((_, index) => index);
  const rootOf = (index: number): number => (group[index] === index ? index : rootOf(group[index] as number));
  for (const [first, second, count] of sharing(prints.map((print) => print.shingles))) {
    const [a, b] = [prints[first], prints[second]] as [(typeof prints)[number], (typeof prints)[number]];
    const likeness = count / (a.shingles.size + b.shingles.size - count);
    if (a.id !== b.id && likeness >= least) group[rootOf(second)] = rootOf(first);
  }
  const groups = Map.groupBy(prints.keys(), rootOf);
  return [...groups.values()]
    .map((members) => ({ entries: [...new Set(members.map((index) => prints[index]?.id as EntryId))], text: prints[members[0] as number]?.text as string }))
    .filter(({ entries }) => entries.length > 1)
    .sort((a, b) => b.entries.length - a.entries.length || (a.text < b.text ? -1 : 1));
}

/** Pairs of sets with how many members they share. */
function* sharing(sets: readonly Set<string>[]): Generator<[number, number, number]> {
  const holders = new Map<string, number[]>();
  sets.forEach((set, index) => set.forEach((member) => holders.set(member, [...(holders.get(member) ?? []), index])));
  const counts = new Map<string, number>();
  for (const list of holders.values())
    list.forEach((first, position) => {
      for (const second of list.slice(position + 1)) counts.set(`${first} ${second}`, (counts.get(`${first} ${second}`) ?? 0) + 1);
    });
  for (const [pair, count] of counts) {
    const [first, second] = pair.split(' ').map(Number) as [number, number];
    yield [first, second, count];
  }
}

function shinglesOf(text: string): Set<string> {
  const words = wordsOf(text.toLowerCase());
  if (words.length < FEWEST_WORDS) return new Set();
  return new Set(words.slice(SHINGLE - 1).map((_, index) => words.slice(index, index + SHINGLE).join(' ')));
}
