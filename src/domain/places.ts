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
 * The municipalities a place name or postcode stands for, more than one where they share it; none when it is none of ours.
 * @param words what was typed: `2316`, `2316 AB`, `leiden`
 * @param fold brings names and words to one spelling
 * @example placesOf('2316 ab', places, fold).map(({ slug }) => slug) // ['leiden']
 */
export function placesOf(words: string, places: readonly Place[], fold: (text: string) => string): Place[] {
  const postcode = /^\s*(\d{4})\s*(?:[a-z]{2})?\s*$/i.exec(words)?.[1];
  if (postcode) return places.filter((place) => place.localities.some((locality) => locality.postcodes.includes(Number(postcode))));
  const asked = spelling(words, fold);
  if (!asked) return [];
  const named = places.filter((place) => namesOf(place).some((name) => spelling(name, fold) === asked));
  return named.length > 0 ? named : placesWithWord(asked, places, fold);
}

/** A long name is often said by its longest word: `alphen`; only when no other place is. */
function placesWithWord(word: string, places: readonly Place[], fold: (text: string) => string): Place[] {
  if (word.length < 5 || word.includes(' ')) return [];
  const longestWord = (name: string) => spelling(name, fold).split(' ').sort((a, b) => b.length - a.length)[0];
  const named = places.filter((place) => namesOf(place).some((name) => longestWord(name) === word));
  return named.length === 1 ? named : [];
}

function namesOf({ name, localities }: Place): string[] {
  return [name, ...localities.map((locality) => locality.name)];
}

function spelling(name: string, fold: (text: string) => string): string {
  return fold(name).replace(/[^a-z0-9]+/g, ' ').trim();
}
