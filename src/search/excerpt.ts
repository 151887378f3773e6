import type { PageFragment, Stretch } from './handbook.ts';

/** The part of a page that answers best. */
export interface Passage {
  /** The heading it stands under; null for what comes before the first. */
  section: { id: string; title: string } | null;
  stretches: Stretch[];
  /** How much of what was asked stands in it. */
  weight: number;
}

const WORDS_SHOWN = 28;

/**
 * Picks the passage of a page with most of what was asked in it, and marks the words as they stand in the text.
 * @param weigh how much a word of the text counts, 0 when it was not asked; equal words count once per passage
 * @example passageOf(fragment, (word) => (word === 'logeerhuis' ? { key: 'logeerhuis', weight: 1 } : null)).section?.id // 'bellen'
 */
export function passageOf(fragment: Pick<PageFragment, 'content' | 'anchors'>, weigh: (word: string) => { key: string; weight: number } | null): Passage {
  const words = fragment.content.split(/\s+/).filter(Boolean);
  const anchors = fragment.anchors.filter(({ element, id }) => /^h[23]$/i.test(element) && id).sort((a, b) => a.location - b.location);
  const matches = words.map(weigh);
  const starts = [0, ...anchors.map(({ location }) => Math.min(location, words.length))];
  let best: Passage & { from: number; to: number } = { section: null, stretches: [], weight: -1, from: 0, to: 0 };
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? words.length;
    const heading = index === 0 ? null : (anchors[index - 1] ?? null);
    const { from, weight } = bestWindow(matches, start, end);
    // Equal passages: the one that comes first answers.
    if (weight > best.weight + 1e-9) best = { section: heading && { id: heading.id, title: (heading.text ?? '').replace(/\s*#\s*$/, '').trim() }, stretches: [], weight, from, to: Math.min(end, from + WORDS_SHOWN) };
  }
  return { section: best.section, stretches: stretchesOf(words, matches, best.from, best.to), weight: Math.max(0, best.weight) };
}

type Weighed = { key: string; weight: number } | null;

function bestWindow(matches: Weighed[], start: number, end: number): { from: number; weight: number } {
  let best = { from: start, weight: 0 };
  const at = [];
  for (let index = start; index < end; index += 1) if (matches[index]) at.push(index);
  for (const first of at) {
    const seen = new Map<string, number>();
    for (const index of at) if (index >= first && index < first + WORDS_SHOWN) seen.set((matches[index] as { key: string }).key, (matches[index] as { weight: number }).weight);
    const weight = [...seen.values()].reduce((sum, value) => sum + value, 0);
    if (weight > best.weight + 1e-9) best = { from: Math.max(start, Math.min(first - 4, end - WORDS_SHOWN)), weight };
  }
  return best;
}

function stretchesOf(words: string[], matches: Weighed[], from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (text: string, isMatch: boolean) => {
    const last = stretches.at(-1);
    if (last && last.isMatch === isMatch) last.text += text;
    else if (text) stretches.push({ text, isMatch });
  };
  for (let index = from; index < to; index += 1) {
    const word = words[index] as string;
    const [, before = '', core = word, after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
    add(before, false);
    add(core, matches[index] !== null);
    add(`${after}${index === to - 1 ? '' : ' '}`, false);
  }
  return stretches;
}
