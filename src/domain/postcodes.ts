/**
 * Postcodes that a list names more than once, alone or inside a range, each with the place in the list where it comes back.
 * @example repeatedPostcodes(['2311-2318', '2312']) // [{ postcode: 2312, index: 1 }]
 */
export function repeatedPostcodes(items: readonly string[]): { postcode: number; index: number }[] {
  const seen = new Set<number>();
  return items.flatMap((item, index) => {
    const again = postcodesIn(item).filter((postcode) => seen.has(postcode));
    for (const postcode of postcodesIn(item)) seen.add(postcode);
    return again.slice(0, 1).map((postcode) => ({ postcode, index }));
  });
}

/**
 * The postcodes that one item stands for: itself, or all from the first of a range to its last.
 * @example postcodesIn('2311-2313') // [2311, 2312, 2313]
 */
export function postcodesIn(item: string): number[] {
  if (!/^\d{4}(-\d{4})?$/.test(item)) return [];
  const [first, last] = item.split('-').map(Number) as [number, number?];
  return Array.from({ length: Math.max(0, (last ?? first) - first + 1) }, (_, index) => first + index);
}
