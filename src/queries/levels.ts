import { getEntry } from 'astro:content';
import type { BurdenScheme } from '../domain/burden.ts';
import { once } from './once.ts';

/** The editors' levels of burden, or null for a content folder that has none. */
export const getLevels = once(async (): Promise<BurdenScheme | null> => {
  const entry = await getEntry('niveaus' as never, 'niveaus' as never);
  return entry ? (entry as { data: BurdenScheme }).data : null;
});
