import { type Caller, closedStatus, type Service } from './service.ts';

/** Who sits at the table: the reader, the carer and the one cared for may pick up this phone. */
const AT_THE_TABLE: readonly Caller[] = ['anyone', 'professional', 'carer', 'care-recipient'];

interface Callable {
  callers: readonly Caller[];
}

/**
 * Whether somebody at the table may call a number; null when no source says who may.
 * @example mayCall({ callers: ['gp', 'referrer'] }) // false
 */
export function mayCall({ callers }: Callable): boolean | null {
  return callers.length === 0 ? null : callers.some((caller) => AT_THE_TABLE.includes(caller));
}

/**
 * Whether a number is there to be tapped, and not only to be read: unless it is known that nobody at the table may call it.
 * @example isTapped({ callers: ['gp'] }) // false
 */
export function isTapped(phone: Callable): boolean {
  return mayCall(phone) !== false;
}

/**
 * Whether there is something to tap: a number that somebody at the table may call, or a website.
 * @example canReach({ phones: [{ callers: ['gp'] }], website: null }) // false
 */
export function canReach({ phones, website }: { phones: readonly Callable[]; website?: string | null | undefined }): boolean {
  return phones.some(isTapped) || Boolean(website);
}

/** The number to show of several: one that the reader may call herself, then one that the carer may, then one of which nobody says. */
export function phoneToShow<P extends Callable>(phones: readonly P[]): P | null {
  const rank = (phone: P) => (phone.callers.some((caller) => caller === 'anyone' || caller === 'professional') ? 0 : mayCall(phone) ? 1 : mayCall(phone) === null ? 2 : 3);
  return phones.reduce<P | null>((best, phone) => (best === null || rank(phone) < rank(best) ? phone : best), null);
}

/**
 * Whether a service is a line for questions of any kind, to whom one may turn when nothing else fits.
 * @example answersAnything({ types: ['helpline', 'information'] }) // true
 */
export function answersAnything({ types }: Pick<Service, 'types'>): boolean {
  return types.includes('helpline') && types.includes('information');
}

/**
 * The line to call when nothing local has a number: nationwide, open, for questions of any kind, with a number that the reader may call.
 * @param services in the order in which they were found
 */
export function adviceLine<S extends Pick<Service, 'types' | 'serviceArea' | 'status'> & { phones: Callable[] }>(services: readonly S[]): S | null {
  const isForReader = ({ callers }: Callable) => callers.includes('professional') || callers.includes('anyone');
  return services.find((service) => service.serviceArea?.nationwide && closedStatus(service) === null && answersAnything(service) && service.phones.some(isForReader)) ?? null;
}
