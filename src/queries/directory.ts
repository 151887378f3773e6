import { inTurn, isCallable, type ReachedService, servicesFor, type ServiceQuery } from '../domain/directory.ts';
import type { EntryId } from '../domain/entry.ts';
import { adviceLine } from '../domain/who-to-call.ts';
import { type Entry, entriesOf } from './corpus.ts';
import { getSite } from './site.ts';

/** The services that answer a query, nearest first. */
export async function findServices(query: ServiceQuery): Promise<Found[]> {
  return servicesFor(await entriesOf('voorzieningen'), query);
}

type Found = ReachedService<Entry<'voorzieningen'>>;

/** A few of the services found, each type in its turn; where none of them can be called, the nationwide line for advice comes behind them. */
export async function fewToShow(found: readonly Found[], { types, group = null }: ServiceQuery, limit: number): Promise<Found[]> {
  const few = inTurn(found, types, limit, group);
  if (few.some(({ service }) => isCallable(service))) return few;
  const line = adviceLine(await entriesOf('voorzieningen'));
  return line ? [...few, { service: line, reach: 'nationwide' }] : few;
}

/** How many nationwide services stand below the local ones. */
const NATIONWIDE = 2;

/** What of the services found works in the whole country, a few of them, and somebody to call in any case. */
export function nationwideLines(found: readonly Found[], query: ServiceQuery): Promise<Found[]> {
  return fewToShow(found.filter(({ reach }) => reach !== 'local'), query, NATIONWIDE);
}

/** The municipalities an area's name stands for: the site's own region, the whole country (none), or one municipality. */
export async function municipalitiesOf(area: string): Promise<string[]> {
  if (area === 'landelijk') return [];
  return area === 'regio' ? (await getSite()).region.municipalities : [area];
}

/** The services of an organisation, by title. */
export async function servicesOfOrganization(id: EntryId): Promise<Entry<'voorzieningen'>[]> {
  return (await entriesOf('voorzieningen')).filter((service) => service.organization === id).sort((a, b) => a.title.localeCompare(b.title, 'nl'));
}
