import { inTurn, type ReachedService, type ServiceQuery } from './directory.ts';
import type { Service } from './service.ts';

/** Municipalities in which a list names the same services. */
export interface MunicipalityGroup<T> {
  /** Slugs, in the order of the query. */
  municipalities: string[];
  services: T[];
  /** How many more there are than the list names. */
  more: number;
}

/** A list that is fair to every municipality of a region. */
export interface ListByMunicipality<T> {
  groups: MunicipalityGroup<T>[];
  /** The municipalities for which nothing was found, in the order of the query. */
  without: string[];
}

/** How many services a list names in a municipality when it asks for one type; with more types, one of each. */
const AT_LEAST = 2;

/**
 * What was found near, set out by municipality: a region may hold towns an hour's drive apart, and a nurse wants those of her own. In each
 * the types take turns, so that every type that was asked for is named where there is one; municipalities with the same answer share it.
 * @param found the answer to the query, in its order
 * @example byMunicipality(servicesFor([careOffice], query), query).groups[0].municipalities // ['leiden', 'leiderdorp']
 */
export function byMunicipality<T extends Pick<Service, 'types' | 'targetGroups' | 'serviceArea'>>(found: readonly ReachedService<T>[], { types, municipalities, group = null }: ServiceQuery): ListByMunicipality<T> {
  const limit = Math.max(AT_LEAST, types.length);
  const groups = new Map<string, MunicipalityGroup<T>>();
  const without: string[] = [];
  for (const municipality of municipalities) {
    const here = found.filter(({ service }) => service.serviceArea?.municipalities.includes(municipality));
    const services = inTurn(here, types, limit, group).map(({ service }) => service);
    if (services.length === 0) {
      without.push(municipality);
      continue;
    }
    const more = here.length - services.length;
    const key = [...services.map((service) => found.findIndex((item) => item.service === service)), more].join();
    const same = groups.get(key);
    if (same) same.municipalities.push(municipality);
    else groups.set(key, { municipalities: [municipality], services, more });
  }
  return { groups: [...groups.values()], without };
}
