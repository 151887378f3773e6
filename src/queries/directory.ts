import { type ReachedService, servicesFor, type ServiceQuery } from '../domain/directory.ts';
import type { EntryId } from '../domain/entry.ts';
import { type Entry, entriesOf } from './corpus.ts';
import { getSite } from './site.ts';

/** The services that answer a query, nearest first. */
export async function findServices(query: ServiceQuery): Promise<ReachedService<Entry<'voorzieningen'>>[]> {
  return servicesFor(await entriesOf('voorzieningen'), query);
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
