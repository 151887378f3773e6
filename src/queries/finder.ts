import { type DirectoryPart, packService } from '../domain/finder-record.ts';
import type { Place } from '../domain/places.ts';
import { entriesOf } from './corpus.ts';
import { today } from './site.ts';

/** The regions that municipalities lie in. */
export async function getRegions(): Promise<string[]> {
  return [...new Set((await entriesOf('gemeenten')).map((municipality) => municipality.region))].sort();
}

/** The regions of the municipalities that this edition is made for. */
export async function getHomeRegions(municipalities: readonly string[]): Promise<string[]> {
  return [...new Set((await entriesOf('gemeenten')).filter(({ id }) => municipalities.includes(id.slice('gemeenten/'.length))).map(({ region }) => region))];
}

/** The services that work in a region; null asks for those that work nationwide or of which no source says where. */
export async function getDirectoryPart(region: string | null): Promise<DirectoryPart> {
  const municipalities = new Set((await entriesOf('gemeenten')).filter((municipality) => municipality.region === region).map((municipality) => municipality.id.slice('gemeenten/'.length)));
  const titles = new Map((await entriesOf('organisaties')).map((organization) => [organization.id, organization.title]));
  const services = (await entriesOf('voorzieningen')).filter(({ serviceArea }) =>
    region === null ? serviceArea === null || serviceArea.nationwide : serviceArea !== null && !serviceArea.nationwide && serviceArea.municipalities.some((slug) => municipalities.has(slug)),
  );
  return { today, services: services.map((service) => packService({ ...service, organizationTitle: titles.get(service.organization ?? '') ?? null })) };
}

/** Every municipality of the directory with its places. */
export async function getPlaces(): Promise<Place[]> {
  return (await entriesOf('gemeenten')).map(({ id, title, region, localities }) => ({ slug: id.slice('gemeenten/'.length), name: title, region, localities: localities.map(({ name, postcodes }) => ({ name, postcodes })) }));
}
