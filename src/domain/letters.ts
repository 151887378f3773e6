/** Things whose titles begin with the same letter, in the order of the alphabet; digits and signs stand together in front. */
export interface Letter<T> {
  letter: string;
  /** The anchor of the letter on its page. */
  id: string;
  items: T[];
}

/**
 * Things in the order of their titles, by first letter without accents.
 * @example byLetter([{ title: 'é' }, { title: '113' }], (item) => item.title).map(({ letter }) => letter) // ['0–9', 'E']
 */
export function byLetter<T>(items: readonly T[], titleOf: (item: T) => string): Letter<T>[] {
  const sorted = [...items].sort((a, b) => titleOf(a).localeCompare(titleOf(b), 'nl'));
  const letters = new Map<string, T[]>();
  for (const item of sorted) {
    const first = titleOf(item).normalize('NFD').match(/[a-z0-9]/i)?.[0].toUpperCase() ?? '0';
    const letter = /\d/.test(first) ? '0–9' : first;
    letters.set(letter, [...(letters.get(letter) ?? []), item]);
  }
  return [...letters]
    .sort(([a], [b]) => a.localeCompare(b, 'nl'))
    .map(([letter, found]) => ({ letter, id: `letter-${letter === '0–9' ? 'cijfers' : letter.toLowerCase()}`, items: found }));
}
