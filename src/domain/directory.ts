import { lastDayOf } from './day.ts';
import { type Reach, REACH_ORDER, reachOf } from './reach.ts';
import { closedStatus, type Phone, type Service, type ServiceType, type TargetGroup } from './service.ts';
import { asksWhoIsCaredFor, countsAs } from './special-groups.ts';
import { answersAnything, isTapped } from './who-to-call.ts';

/** What a page asks of the directory: types, a place and, if it likes, a group. */
export interface ServiceQuery {
  /** At least one of these types; empty asks for every type. */
  types: readonly ServiceType[];
  /** Slugs of the municipalities that count as "here"; empty asks for nationwide services alone. */
  municipalities: readonly string[];
  group?: TargetGroup | null;
}

/** A service with how it reaches the place asked for. */
export interface ReachedService<T> {
  service: T;
  reach: Reach;
}

/** The types of service as a reader looks for them: where care is taken over, who thinks along, who supports the carer. */
export const SERVICE_GROUPS = [
  { key: 'desks', types: ['municipal-access', 'referral-desk', 'carer-support', 'carer-broker', 'client-advocacy', 'care-office', 'information', 'helpline', 'safety', 'suicide-prevention'] },
  { key: 'away', types: ['day-care', 'meeting-centre', 'care-farm', 'overnight', 'mental-health-respite', 'holiday', 'emergency', 'short-medical-stay'] },
  { key: 'home', types: ['volunteer-at-home', 'in-home', 'paid-in-home', 'household-help'] },
  { key: 'night', types: ['night-care', 'vigil', 'hospice'] },
  { key: 'support', types: ['peer-support', 'young-carers', 'appreciation'] },
] as const satisfies { key: string; types: ServiceType[] }[];

type Findable = Pick<Service, 'types' | 'title' | 'serviceArea' | 'targetGroups' | 'exclusions' | 'status' | 'sourceDate'> & Callable & { application: Pick<Service['application'], 'firstStep'> };

/** What is asked of a record's numbers: who may call them. */
interface Callable {
  phones: readonly Pick<Phone, 'callers'>[];
}

/**
 * The services that answer a query: local ones first, then nationwide ones, then those of which no source says where they work. Within
 * each: what names the group asked for (and without one what is not for a single group), the line that answers anything, what the reader
 * or the carer may call, what says a first step, what a source calls active, the newest source, the title.
 * What a source calls stopped or closed for a while is left out, and so is what excludes the group; a service that names no group stays, for unknown is not "no".
 * @example servicesFor([overnightInLeiden], { types: ['overnight'], municipalities: ['leiden'] })[0].reach // 'local'
 */
export function servicesFor<T extends Findable>(services: readonly T[], query: ServiceQuery): ReachedService<T>[] {
  const { types, municipalities, group = null } = query;
  return services
    .filter((service) => closedStatus(service) === null)
    .filter((service) => types.length === 0 || types.some((type) => countsAs(service, type, group)))
    .filter((service) => group === null || suits(service, group))
    .flatMap((service) => {
      const reach = reachOf(service.serviceArea, municipalities);
      return reach === null || (reach === 'unknown' && municipalities.length === 0) ? [] : [{ service, reach }];
    })
    .sort((a, b) => REACH_ORDER[a.reach] - REACH_ORDER[b.reach] || compareUse(a.service, b.service, group));
}

/**
 * Whether a service has a number that the reader or the carer may call, or of which no source says who may.
 * @example isCallable({ phones: [] }) // false
 */
export function isCallable({ phones }: Callable): boolean {
  return phones.some(isTapped);
}

/**
 * Postcodes as few ranges as they make.
 * @example rangesOf([2311, 2312, 2313, 2321]) // ['2311–2313', '2321']
 */
export function rangesOf(postcodes: readonly number[]): string[] {
  const sorted = [...new Set(postcodes)].sort((a, b) => a - b);
  const firsts = sorted.filter((code, index) => index === 0 || code !== (sorted[index - 1] ?? 0) + 1);
  return firsts.map((first) => {
    let last = first;
    while (sorted.includes(last + 1)) last += 1;
    return last === first ? `${first}` : `${first}–${last}`;
  });
}

/**
 * A few services in which every type has its turn, in the order in which the types were named; within a type the order stays.
 * @param group the group asked for: without one, what is for a special group takes no other type's turn
 * @example inTurn([{ service: dayCareA }, { service: dayCareB }, { service: overnight }], ['overnight', 'day-care'], 2) // [{ service: overnight }, { service: dayCareA }]
 */
export function inTurn<T extends Pick<Service, 'types' | 'targetGroups'>, R extends { service: T }>(found: readonly R[], types: readonly ServiceType[], limit: number, group: TargetGroup | null = null): R[] {
  const left = new Set(found);
  const chosen: R[] = [];
  while (chosen.length < limit && left.size > 0) {
    const before = chosen.length;
    for (const type of types) {
      const next = [...left].find(({ service }) => countsAs(service, type, group));
      if (!next || chosen.length >= limit) continue;
      left.delete(next);
      chosen.push(next);
    }
    if (chosen.length === before) break;
  }
  return chosen;
}

/** Of two services that reach a place alike, the one that helps sooner; negative when that is the first. */
function compareUse(a: Findable, b: Findable, group: TargetGroup | null): number {
  const ranks = (service: Findable) => [
    suitability(service, group),
    Number(!answersAnything(service)),
    Number(!isCallable(service)),
    Number(service.application.firstStep === null),
    Number(service.status.value !== 'active'),
  ];
  const [first, second] = [ranks(a), ranks(b)];
  const differs = first.findIndex((rank, index) => rank !== second[index]);
  if (differs >= 0) return (first[differs] ?? 0) - (second[differs] ?? 0);
  return (lastDayOf(b.sourceDate) ?? '').localeCompare(lastDayOf(a.sourceDate) ?? '') || a.title.localeCompare(b.title, 'nl');
}

/** With a group asked for, what names it comes before what names none; without one, what is for a single group comes last. */
function suitability(service: Pick<Service, 'types' | 'targetGroups'>, group: TargetGroup | null): number {
  const { targetGroups } = service;
  if (!asksWhoIsCaredFor(service)) return 0;
  return group === null ? Number(targetGroups.length === 1) : Number(!targetGroups.includes(group));
}

function suits(service: Findable, group: TargetGroup): boolean {
  if (!asksWhoIsCaredFor(service)) return true;
  if (service.exclusions.some((exclusion) => exclusion.group === group)) return false;
  return service.targetGroups.length === 0 || service.targetGroups.includes(group);
}
