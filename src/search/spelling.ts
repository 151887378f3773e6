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
    if (Math.abs(word.length - typed.length) > most || word.length < 3) continue;
    const slips = slipsBetween(typed, word, most);
    if (slips > most) continue;
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

/**
 * How many slips lie between two words: a letter too many, missing, wrong, or two swapped; more than `most` is not counted on.
 * @example slipsBetween('resepijt', 'respijt', 2) // 1
 */
export function slipsBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
