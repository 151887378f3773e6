import type { ServiceType } from './service.ts';

/** Lines to call at once: they are no desks, and stand where safety is at stake. */
export const EMERGENCY_TYPES: readonly ServiceType[] = ['safety', 'suicide-prevention'];

/**
 * Whether a type of service is a line to call at once.
 * @example isEmergencyType('carer-support') // false
 */
export function isEmergencyType(type: ServiceType): boolean {
  return EMERGENCY_TYPES.includes(type);
}

/**
 * Whether what is asked for is called from anywhere: no municipality has a line of its own, and that there is none here says nothing.
 * @example areCalledFromAnywhere(['helpline', 'carer-support']) // false
 */
export function areCalledFromAnywhere(types: readonly ServiceType[]): boolean {
  return types.every((type) => type === 'helpline' || isEmergencyType(type));
}

const STANDING_TYPES: readonly ServiceType[] = [...EMERGENCY_TYPES, 'helpline', 'municipal-access', 'care-office'];

/**
 * Whether a reader is told to ask first whether something still exists, before sending anybody there: not above a line for help, a desk of
 * the law, what only informs, or an organisation. "Ask first" above 113 would be unsafe, and above a municipality unbelievable.
 * @param types the types of a service, or null for an organisation
 * @example asksFirst(['helpline', 'young-carers']) // false
 */
export function asksFirst(types: readonly ServiceType[] | null): boolean {
  return types !== null && !types.some((type) => STANDING_TYPES.includes(type)) && !types.every((type) => type === 'information');
}

/**
 * How many services of a list are to be asked after first (see `asksFirst`).
 * @example askedFirst([{ types: ['helpline'] }, { types: ['day-care'] }]) // 'some'
 */
export function askedFirst(services: readonly { types: readonly ServiceType[] }[]): 'all' | 'some' | 'none' {
  const asked = services.filter(({ types }) => asksFirst(types)).length;
  return asked === 0 ? 'none' : asked === services.length ? 'all' : 'some';
}
