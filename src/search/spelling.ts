import { editDistance } from '../domain/near-miss.ts';

/** A known word and how usual it is, 0 (rare) to 3. */
export interface KnownWord {
  word: string;
  rank: number;
}

/**
 * The known word that was probably meant: at most one slip in short words, two in longer ones; the nearest, then the same first
 * letter, then the most usual. Null when nothing is near.
 * @example nearestWord('piekren', [{ word: 'piekeren', rank: 1 }]) // 'piekeren'
 */
export function nearestWord(typed: string, known: Iterable<KnownWord>): string | null {
  if (typed.length < 4 || typed.length > 40 || /\d/.test(typed)) return null;
  const most = typed.length > 7 ? 2 : 1;
  let best: { word: string; cost: number } | null = null;
  for (const { word, rank } of known) {
    if (word.length < 3) continue;
    const slips = editDistance(typed, word, most);
    if (slips === null) continue;
    const cost = slips * 10 + (word[0] === typed[0] ? 0 : 6) - rank;
    if (!best || cost < best.cost || (cost === best.cost && word < best.word)) best = { word, cost };
  }
  return best?.word ?? null;
}

/**
 * Usual words that look like what was typed: those with the longest beginning in common.
 * @example similarWords('respijtbed', [{ word: 'respijtzorg', rank: 2 }, { word: 'zorg', rank: 3 }]) // ['respijtzorg']
 */
export function similarWords(typed: string, known: Iterable<KnownWord>, most = 5): string[] {
  const shared = (word: string) => {
    let count = 0;
    while (count < word.length && word[count] === typed[count]) count += 1;
    return count;
  };
  return [...known]
    .filter(({ word, rank }) => rank > 0 && shared(word) >= 3)
    .sort((a, b) => shared(b.word) - shared(a.word) || b.rank - a.rank || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
}
