import { type DirectoryPart, packService } from '../domain/finder-record.ts';
import { organizationName } from '../domain/organization-name.ts';
import { type LocatedPlace, midpointOf, type NearbyRegion, nearestFirst, type Point } from '../domain/place-search.ts';
import { entriesOf, normsInWords } from './corpus.ts';
import { today } from './site.ts';

/** The regions that municipalities lie in. */
export async function getRegions(): Promise<string[]> {
  return [...new Set((await entriesOf('gemeenten')).map((municipality) => municipality.region))].sort();
}

/** The regions of the municipalities that this edition is made for. */
export async function getHomeRegions(municipalities: readonly string[]): Promise<string[]> {
  return [...new Set((await entriesOf('gemeenten')).filter(({ id }) => municipalities.includes(id.slice('gemeenten/'.length))).map(({ region }) => region))];
}

/** How many regions count as near. */
const NEARBY = 4;

/** The services that work in a region; null asks for those that work nationwide or of which no source says where. */
export async function getDirectoryPart(region: string | null): Promise<DirectoryPart> {
  const places = await getPlaces();
  const here = new Set(places.filter((place) => place.region === region).map(({ slug }) => slug));
  const titles = new Map([...(await entriesOf('organisaties')), ...(await entriesOf('voorzieningen'))].map(({ id, title, path }) => [id, { title: organizationName(title), path }]));
  const inWords = await normsInWords();
  const services = (await entriesOf('voorzieningen')).filter(({ serviceArea }) =>
    region === null ? serviceArea === null || serviceArea.nationwide : serviceArea !== null && !serviceArea.nationwide && serviceArea.municipalities.some((slug) => here.has(slug)),
  );
  const named = new Set([...here, ...services.flatMap(({ serviceArea }) => serviceArea?.municipalities ?? [])]);
  return {
    today,
    municipalities: Object.fromEntries(places.filter(({ slug }) => named.has(slug)).map((place) => [place.slug, { name: place.name, ...rounded(midpointOf(place)) }])),
    nearby: region === null ? [] : regionsAround(region, places),
    services: services.map((service) => {
      const { application, status } = service;
      return packService({
        ...service,
        application: { ...application, firstStep: application.firstStep && inWords(application.firstStep), note: application.note && inWords(application.note) },
        organizationTitle: titles.get(service.organization ?? '')?.title ?? null,
        successor: titles.get(status.successor ?? '') ?? null,
      });
    }),
  };
}

/** Every municipality of the directory with its places and where they lie. */
export async function getPlaces(): Promise<LocatedPlace[]> {
  return (await entriesOf('gemeenten')).map(({ id, title, region, localities }) => ({ slug: id.slice('gemeenten/'.length), name: title, region, localities }));
}

/** The regions of which a municipality lies nearest to one of this region's. */
function regionsAround(region: string, places: readonly LocatedPlace[]): NearbyRegion[] {
  const midpointsOf = (name: string) => places.filter((place) => place.region === name).map((place) => rounded(midpointOf(place)));
  const others = [...new Set(places.map((place) => place.region))].filter((name) => name !== region).map((name) => ({ region: name, midpoints: midpointsOf(name) }));
  const kilometres = new Map<string, number>();
  for (const here of midpointsOf(region)) for (const other of nearestFirst(here, others)) kilometres.set(other.region, Math.min(other.kilometres, kilometres.get(other.region) ?? Infinity));
  const far = (name: string) => kilometres.get(name) ?? Infinity;
  return others.sort((a, b) => far(a.region) - far(b.region) || (a.region < b.region ? -1 : 1)).slice(0, NEARBY);
}

function rounded({ latitude, longitude }: Point): Point {
  const round = (degrees: number) => Math.round(degrees * 100) / 100;
  return { latitude: round(latitude), longitude: round(longitude) };
}
