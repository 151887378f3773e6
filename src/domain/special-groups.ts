import type { Service, ServiceType, TargetGroup } from './service.ts';

/** Groups whose places are closed to everybody else: who is not dying, or is no child, cannot go there. */
const SPECIAL_GROUPS: readonly TargetGroup[] = ['last-phase', 'child'];

/** Types that are about such a group by what they are; who asks for one asks for the group. */
const TYPES_OF_SPECIAL_GROUPS: readonly ServiceType[] = ['hospice', 'vigil', 'young-carers'];

type Grouped = Pick<Service, 'types' | 'targetGroups'>;

/**
 * The groups outside of which a service helps nobody; empty for every other service.
 * @example closedGroups({ targetGroups: ['last-phase'] }) // ['last-phase']
 */
export function closedGroups({ targetGroups }: Pick<Service, 'targetGroups'>): readonly TargetGroup[] {
  return targetGroups.every((target) => SPECIAL_GROUPS.includes(target)) ? targetGroups : [];
}

/**
 * Whether a service counts as one of a type. A hospice that also has a bed for respite is no respite house for who is not dying: without
 * a group asked for, what is only for a special group counts as no more than the types that are about that group.
 * @param group the group asked for, or null when none was
 * @example countsAs({ types: ['hospice', 'overnight'], targetGroups: ['last-phase'] }, 'overnight', null) // false
 */
export function countsAs({ types, targetGroups }: Grouped, type: ServiceType, group: TargetGroup | null): boolean {
  if (!types.includes(type)) return false;
  return group !== null || closedGroups({ targetGroups }).length === 0 || TYPES_OF_SPECIAL_GROUPS.includes(type);
}

/**
 * Whether a service can be asked for whom the care is. What supports young carers is for the child that cares, whoever is cared for:
 * its groups say nothing of the care recipient.
 * @example asksWhoIsCaredFor({ types: ['helpline', 'young-carers'] }) // false
 */
export function asksWhoIsCaredFor({ types }: Pick<Service, 'types'>): boolean {
  return !types.includes('young-carers');
}
