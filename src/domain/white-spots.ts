import type { Day } from './day.ts';
import { reachOf } from './reach.ts';
import { sourceAgeYears } from './freshness.ts';
import { RESPITE_TYPES, type Service, type ServiceType } from './service.ts';
import { countsAs } from './special-groups.ts';

/** What a municipality has no service of its own for, as far as the directory knows. */
export interface WhiteSpots {
  municipality: string;
  /** Types that no record offers at all. */
  nothing: ServiceType[];
  /** Types that no local record offers but a nationwide one does. */
  onlyNationwide: ServiceType[];
  /** Types that local records offer, none of them sure: from a source of years ago or without a date, or of which nobody knows whether it is still there. */
  onlyUnsure: ServiceType[];
}

/** What a municipality is looked at for: every type of respite, and the support that the law or a covenant asks of it. */
const WATCHED_TYPES = [...RESPITE_TYPES, 'municipal-access', 'carer-support', 'client-advocacy', 'young-carers', 'appreciation'] as const satisfies ServiceType[];

/** From how many years a source counts as old. */
const OLD_YEARS = 2;

type Counted = Pick<Service, 'types' | 'targetGroups' | 'serviceArea' | 'status' | 'sourceDate' | 'assured'>;

/**
 * The white spots of the directory: per municipality the types without a local record. A record of which nobody knows where it works
 * fills no spot, and neither does one that stopped, nor a place for the last phase or for children alone where others may not come.
 * @param municipalities slugs, in the order of the answer
 * @param today the day that counts as today
 * @example whiteSpotsOf([], ['leiden'], '2026-11-22')[0].nothing.includes('overnight') // true
 */
export function whiteSpotsOf(services: readonly Counted[], municipalities: readonly string[], today: Day): WhiteSpots[] {
  const open = services.filter((service) => service.status.value !== 'stopped');
  const isUnsure = ({ assured, sourceDate, status }: Counted) => assured === null && (status.value === 'unknown' || (sourceAgeYears(sourceDate, today) ?? OLD_YEARS) >= OLD_YEARS);
  return municipalities.map((municipality) => {
    const reached = (type: ServiceType, reach: 'local' | 'nationwide') => open.filter((service) => countsAs(service, type, null) && reachOf(service.serviceArea, [municipality]) === reach);
    const empty = WATCHED_TYPES.filter((type) => reached(type, 'local').length === 0);
    return {
      municipality,
      nothing: empty.filter((type) => reached(type, 'nationwide').length === 0),
      onlyNationwide: empty.filter((type) => reached(type, 'nationwide').length > 0),
      onlyUnsure: WATCHED_TYPES.filter((type) => !empty.includes(type) && reached(type, 'local').every(isUnsure)),
    };
  });
}
