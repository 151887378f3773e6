import type { Phone, Service, ServiceType } from './service.ts';
import { countsAs } from './special-groups.ts';

/** Whom to call first for one purpose in a municipality, with what a reader needs to call. */
export interface Desk {
  purpose: string;
  note: string | null;
  title: string;
  path: string;
  phones: Pick<Phone, 'number' | 'callers' | 'purpose'>[];
}

/** The desks of a region, by the slug of their municipality. */
export type RegionDesks = Record<string, Desk[]>;

/**
 * Whether one may begin here with any question: the municipality's own way in, the support of carers, or an organisation such as the
 * municipality itself.
 * @param types the types of a service, or null for an organisation
 * @example isFirstDoor(['hospice']) // false
 */
export function isFirstDoor(types: readonly ServiceType[] | null): boolean {
  return types === null || types.includes('municipal-access') || types.includes('carer-support');
}

/**
 * The desks of a municipality that have to do with what is asked for: where one may begin with anything, and what is of a type asked for.
 * @param services what is known of the municipality's services; a desk that is none of them is an organisation
 * @example desksAsked([hospiceDesk, supportDesk], services, ['carer-support']) // [supportDesk]
 */
export function desksAsked(desks: readonly Desk[], services: readonly (Pick<Service, 'types' | 'targetGroups'> & { path: string })[], types: readonly ServiceType[]): Desk[] {
  return desks.filter(({ path }) => {
    const service = services.find((item) => item.path === path);
    return isFirstDoor(service?.types ?? null) || (service !== undefined && types.some((type) => countsAs(service, type, null)));
  });
}
