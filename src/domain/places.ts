/** A municipality with the places in it, for finding where a reader means. */
export interface Place {
  /** Slug of `gemeenten/`. */
  slug: string;
  name: string;
  /** The region whose part of the directory holds it. */
  region: string;
  localities: { name: string; postcodes: number[] }[];
}

/**
 * The municipality a place name or postcode stands for; null when it is none of ours.
 * @param words what was typed: `2316`, `2316 AB`, `leiden`
 * @param fold brings names and words to one spelling
 * @example placeOf('2316 ab', places, fold)?.slug // 'leiden'
 */
export function placeOf(words: string, places: readonly Place[], fold: (text: string) => string): Place | null {
  const postcode = /^\s*(\d{4})\s*(?:[a-z]{2})?\s*$/i.exec(words)?.[1];
  if (postcode) return places.find((place) => place.localities.some((locality) => locality.postcodes.includes(Number(postcode)))) ?? null;
  const asked = spelling(words, fold);
  if (!asked) return null;
  return (
    places.find((place) => spelling(place.name, fold) === asked) ??
    places.find((place) => place.localities.some((locality) => spelling(locality.name, fold) === asked)) ??
    placeWithWord(asked, places, fold)
  );
}

/** A long name is often said by its longest word: `alphen`; only when no other place is. */
function placeWithWord(word: string, places: readonly Place[], fold: (text: string) => string): Place | null {
  if (word.length < 5 || word.includes(' ')) return null;
  const longestWord = (name: string) => spelling(name, fold).split(' ').sort((a, b) => b.length - a.length)[0];
  const named = places.filter((place) => [place.name, ...place.localities.map(({ name }) => name)].some((name) => longestWord(name) === word));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function spelling(name: string, fold: (text: string) => string): string {
  return fold(name).replace(/[^a-z0-9]+/g, ' ').trim();
}
