import { isEmergencyType } from './asked-first.ts';
import { type Desk, isFirstDoor, isMunicipal } from './desks.ts';
import type { Service, ServiceType } from './service.ts';
import { countsAs } from './special-groups.ts';

/**
 * The desks of a municipality that have to do with what is asked for: where one may begin with anything, and what is of a type asked for.
 * The last come first; where the municipality's way in is asked for, its organisations count as one.
 * In danger alone one does not begin at the support of carers: then only the municipality's own way in and its organisations stand there.
 * @param services what is known of the municipality's services; a desk that is none of them is an organisation
 * @example desksAsked([hospiceDesk, supportDesk], services, ['carer-support']) // [supportDesk]
 */
export function desksAsked(desks: readonly Desk[], services: readonly (Pick<Service, 'types' | 'targetGroups'> & { path: string })[], types: readonly ServiceType[]): Desk[] {
  const isDanger = types.length > 0 && types.every(isEmergencyType);
  const ranked = desks.map((desk) => {
    const service = services.find(({ path }) => path === desk.path);
    const ofDesk = service?.types ?? null;
    const isAsked = service ? types.some((type) => countsAs(service, type, null)) : types.includes('municipal-access');
    return { desk, isAsked, isShown: isAsked || (isDanger ? isMunicipal(ofDesk) : isFirstDoor(ofDesk)) };
  });
  return ranked.filter(({ isShown }) => isShown).sort((a, b) => Number(b.isAsked) - Number(a.isAsked)).map(({ desk }) => desk);
}
