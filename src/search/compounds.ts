/** Letters that Dutch puts between the parts of a compound. */
const LINKS = ['', 's', 'e', 'en', 'n', 'er'];

/**
 * Splits a compound into known words, fewest parts first and longest last part first; null when no split is known.
 * @param word folded
 * @param isKnown whether a string is a word by itself
 * @example splitCompound('logeeropvang', (part) => ['logeer', 'opvang'].includes(part)) // ['logeer', 'opvang']
 */
export function splitCompound(word: string, isKnown: (part: string) => boolean, parts = 3): string[] | null {
  if (word.length < 6 || word.length > 40 || /[^a-z]/.test(word)) return null;
  let best: string[] | null = null;
  for (let at = 3; at <= word.length - 3; at += 1) {
    const head = word.slice(0, at);
    const first = LINKS.map((link) => (head.endsWith(link) ? head.slice(0, head.length - link.length) : '')).find((part) => part.length >= 3 && isKnown(part));
    if (!first) continue;
    const rest = word.slice(at);
    const tail = isKnown(rest) ? [rest] : parts > 2 ? splitCompound(rest, isKnown, parts - 1) : null;
    if (!tail) continue;
    const split = [first, ...tail];
    if (!best || split.length < best.length || (split.length === best.length && shortest(split) > shortest(best))) best = split;
  }
  return best;
}

function shortest(parts: string[]): number {
  return Math.min(...parts.map((part) => part.length));
}
