import { reachOf } from './directory.ts';
import { RESPITE_TYPES, type Service, type ServiceType } from './service.ts';

/** What a municipality has no service of its own for, as far as the directory knows. */
export interface WhiteSpots {
  municipality: string;
  /** Types of respite that no local record offers but a nationwide one does. */
  onlyNationwide: ServiceType[];
  /** Types of respite that no record offers at all. */
  nothing: ServiceType[];
}

/**
 * The white spots of the directory: per municipality the types of respite without a local record. A record of which nobody knows where
 * it works fills no spot, and neither does one that stopped.
 * @param municipalities slugs, in the order of the answer
 * @example whiteSpotsOf([], ['leiden'])[0].nothing.length === RESPITE_TYPES.length // true
 */
export function whiteSpotsOf(services: readonly Pick<Service, 'types' | 'serviceArea' | 'status'>[], municipalities: readonly string[]): WhiteSpots[] {
  const open = services.filter((service) => service.status.value !== 'stopped');
  return municipalities.map((municipality) => {
    const reached = (type: ServiceType) => open.filter((service) => service.types.includes(type)).map((service) => reachOf(service.serviceArea, [municipality]));
    const empty = RESPITE_TYPES.filter((type) => !reached(type).includes('local'));
    return { municipality, onlyNationwide: empty.filter((type) => reached(type).includes('nationwide')), nothing: empty.filter((type) => !reached(type).includes('nationwide')) };
  });
}
