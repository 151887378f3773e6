import { EMERGENCY_TYPES } from './asked-first.ts';
import { inTurn, type ReachedService, SERVICE_GROUPS } from './directory.ts';
import type { EntryId } from './entry.ts';
import type { Service, ServiceType } from './service.ts';
import { countsAs } from './special-groups.ts';
import { adviceLine } from './who-to-call.ts';

export type GroupKey = (typeof SERVICE_GROUPS)[number]['key'];

/** What a municipality's page shows of its services beside the desks. */
export interface MunicipalityServices<T> {
  /** Its own services by what a reader looks for, each in the group of the type that its record names first. */
  groups: { key: GroupKey; services: T[]; more: number }[];
  /** Groups in which nothing of its own is known, neither here nor at the desks. */
  without: GroupKey[];
  /** What works in the whole country: the line that advises on anything, then one of each group. */
  nationwide: T[];
}

type Shown = Pick<Service, 'types' | 'targetGroups' | 'serviceArea' | 'status' | 'phones'> & { id: EntryId };

/**
 * The services of a municipality for its page: its own, without those that its desks named already, then a few that work everywhere. Lines
 * for emergencies are in neither: they are no desks, and stand where safety is at stake.
 * @param found what reaches the municipality, of any type, best first
 * @param desks what the page names above as the way to begin
 * @param limit how many of a group are shown
 * @example servicesOfMunicipality([], new Set(), 3).without // ['desks', 'away', 'home', 'night', 'support']
 */
export function servicesOfMunicipality<T extends Shown>(found: readonly ReachedService<T>[], desks: ReadonlySet<EntryId>, limit: number): MunicipalityServices<T> {
  const shown = found.filter(({ service }) => !service.types.some((type) => EMERGENCY_TYPES.includes(type)));
  const groups = SERVICE_GROUPS.map(({ key, types }) => {
    const own = shown.filter(({ service, reach }) => reach === 'local' && types.some((type) => countsAs(service, type, null)));
    const left = own.filter(({ service }) => !desks.has(service.id) && groupOf(service) === key);
    const services = inTurn(left, types, limit).map(({ service }) => service);
    return { key, services, more: left.length - services.length, isEmpty: own.length === 0 };
  });
  return {
    groups: groups.filter(({ services }) => services.length > 0).map(({ key, services, more }) => ({ key, services, more })),
    without: groups.filter(({ isEmpty }) => isEmpty).map(({ key }) => key),
    nationwide: oneOfEachGroup(shown.filter(({ reach }) => reach === 'nationwide')),
  };
}

/**
 * Whether one of a municipality's desks is the way to the Wmo: a service that is its access, or the municipality itself, which a desk names
 * as an organisation. Where none is, the municipality's general number is the last resort.
 * @param desks the types of the services that the desks lead to, null for an organisation
 * @example hasAccess([['hospice']]) // false
 */
export function hasAccess(desks: readonly (readonly ServiceType[] | null)[]): boolean {
  return desks.some((types) => types === null || types.includes('municipal-access'));
}

function oneOfEachGroup<T extends Shown>(found: readonly ReachedService<T>[]): T[] {
  const line = adviceLine(found.map(({ service }) => service));
  const others = SERVICE_GROUPS.flatMap(({ key, types }) => inTurn(found.filter(({ service }) => service !== line && groupOf(service) === key), types, 1));
  return [...(line ? [line] : []), ...others.map(({ service }) => service)];
}

function groupOf(service: Shown): GroupKey | undefined {
  const first = service.types.find((type) => countsAs(service, type, null));
  return SERVICE_GROUPS.find(({ types }) => (types as readonly ServiceType[]).some((type) => type === first))?.key;
}
