import type { Site } from './handbook.ts';

/** What a centre has not told of itself yet. */
export type Blank = 'centre' | 'contact' | 'repository';

/**
 * What stays empty in a centre's own file, and so in what depends on it.
 * @example blanksOf({ ...site, contact: { email: null, phone: null, hours: null } }) // ['contact']
 */
export function blanksOf({ centre, contact, repository }: Pick<Site, 'centre' | 'contact' | 'repository'>): Blank[] {
  const empty: Record<Blank, boolean> = { centre: centre.name === null, contact: contact.email === null && contact.phone === null, repository: repository.url === null };
  return (Object.keys(empty) as Blank[]).filter((blank) => empty[blank]);
}
