/**
 * The candidate that was probably meant: the smallest edit distance, at most a third of the length of the word's last part, and
 * failing that the one candidate whose last part is the same, comes as near, or begins with the word. Ties go to the first in the alphabet.
 * @returns null when nothing comes near
 * @example nearMiss('titl', ['titel', 'code']) // 'titel'
 */
export function nearMiss(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(lastPart(wanted).length / 3));
  let best: { candidate: string; distance: number } | null = null;
  const sameEnd: string[] = [];
  for (const candidate of [...candidates].sort()) {
    const distance = editDistance(wanted, candidate.toLowerCase(), Math.min(limit, (best?.distance ?? limit + 1) - 1));
    if (distance !== null) best = { candidate, distance };
    if (best?.distance === 0) break;
    if (lastPart(candidate) === lastPart(word)) sameEnd.push(candidate);
  }
  if (best) return best.candidate;
  return sameEnd.length > 0 ? (sameEnd.length === 1 ? (sameEnd[0] as string) : null) : nearEnd(lastPart(wanted), [...candidates], limit);
}

/**
 * The address or id that was probably meant: first within the same folder, for a page is renamed more often than moved. What can be no address is never one.
 * @returns null when nothing comes near
 * @example nearAddress('routes/noodplan', ['modules/noodplan', 'routes/noodplan-maken']) // 'routes/noodplan-maken'
 */
export function nearAddress(address: string, candidates: Iterable<string>): string | null {
  const possible = [...candidates].filter(canBeAddress);
  return nearMiss(address, possible.filter((candidate) => folderOf(candidate) === folderOf(address))) ?? nearMiss(address, possible);
}

/**
 * Whether a text has the form of an id or address; that of a file whose name has a space or a capital has not.
 * @example canBeAddress('/respijt/Mijn Noodplan/') // false
 */
export function canBeAddress(text: string): boolean {
  return /^[a-z0-9/#-]+$/.test(text);
}

/**
 * The folder part of an id or address.
 * @example folderOf('/respijt/noodplan-maken/') // '/respijt'
 */
export function folderOf(address: string): string {
  return address.replace(/\/?[^/]*\/?$/, '');
}

/** The one candidate whose last part is nearest, or that only goes on where the word stops: `noodplan` for `noodplan-maken`. */
function nearEnd(end: string, candidates: readonly string[], limit: number): string | null {
  if (end.length < 4) return null;
  const ends = candidates.map((candidate) => ({ candidate, distance: editDistance(end, lastPart(candidate).toLowerCase(), limit) })).filter(({ distance }) => distance !== null);
  const least = Math.min(...ends.map(({ distance }) => distance as number));
  const nearest = ends.filter(({ distance }) => distance === least);
  if (nearest.length > 0) return nearest.length === 1 ? (nearest[0]?.candidate ?? null) : null;
  const longer = candidates.filter((candidate) => lastPart(candidate).toLowerCase().startsWith(`${end}-`));
  return longer.length === 1 ? (longer[0] as string) : null;
}

/**
 * How many letters must be put in, taken out, replaced or swapped with their neighbour to turn `a` into `b`.
 * @param limit give up above this number
 * @returns null when the distance is above the limit
 * @example editDistance('respitj', 'respijt', 3) // 1
 */
export function editDistance(a: string, b: string, limit: number): number | null {
  if (limit < 0 || Math.abs(a.length - b.length) > limit) return null;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, (previous[j - 1] as number) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (before[j - 2] as number) + 1);
      row.push(value);
    }
    if (Math.min(...row) > limit) return null;
    before = previous;
    previous = row;
  }
  const distance = previous[b.length] as number;
  return distance <= limit ? distance : null;
}

function lastPart(value: string): string {
  return value.replace(/\/$/, '').split(/[/#]/).at(-1) as string;
}
