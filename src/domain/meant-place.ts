import { nearMiss } from './near-miss.ts';
import type { PlaceShard } from './place-search.ts';

/**
 * The place that was probably meant by words that name none: the nearest name in the part of the index that they fall in.
 * @param fold brings names and words to one spelling
 * @returns null when no name comes near, and for figures
 * @example meantPlace('lieden', shard, fold) // 'Leiden'
 */
export function meantPlace(typed: string, { places }: Pick<PlaceShard, 'places'>, fold: (text: string) => string): string | null {
  if (/\d/.test(typed)) return null;
  const names = new Map(places.map(([name]) => [fold(name), name]));
  return names.get(nearMiss(fold(typed.trim()), names.keys()) ?? '') ?? null;
}
