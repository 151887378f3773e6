import type { Situation } from './matching.ts';
import type { ClosedStatus, Phone, Service, ServiceType } from './service.ts';

/** Whom to call first for one purpose in a municipality, with what a reader needs to call. */
export interface Desk {
  purpose: string;
  note: string | null;
  title: string;
  path: string;
  phones: Pick<Phone, 'number' | 'callers' | 'purpose'>[];
  /** What its source said of its end: then it is named without anything to call. */
  closed?: ClosedStatus;
  /** When its number is answered, as the source says it. */
  hours?: string;
  /** Where to look, if there is no number. */
  website?: string;
}

/** A desk as it is sent: what the record of its service says already is left out. */
export type PackedDesk = Pick<Desk, 'purpose' | 'note' | 'path'> & Partial<Desk>;

/** The desks of a region, by the slug of their municipality. */
export type RegionDesks = Record<string, PackedDesk[]>;

/**
 * Desks with what the records of their services say of them; one of which nothing is known is left out.
 * @example unpackDesks([{ purpose: 'Steun', note: null, path: '/voorzieningen/steunpunt/' }], [steunpunt])[0]?.title // 'Steunpunt'
 */
export function unpackDesks(desks: readonly PackedDesk[], services: readonly (Pick<Desk, 'title' | 'path' | 'phones'> & Pick<Service, 'website' | 'openingHours'>)[]): Desk[] {
  return desks.flatMap((desk) => {
    const { title, phones = [] } = desk;
    if (title !== undefined) return [{ ...desk, title, phones }];
    const service = services.find(({ path }) => path === desk.path);
    return service ? [{ ...desk, title: service.title, phones: service.phones, ...(service.openingHours && { hours: service.openingHours.text }), ...(service.website && { website: service.website }) }] : [];
  });
}

/**
 * Whether one may begin here with any question: the municipality's own way in, the support of carers, or an organisation such as the
 * municipality itself.
 * @param types the types of a service, or null for an organisation
 * @example isFirstDoor(['hospice']) // false
 */
export function isFirstDoor(types: readonly ServiceType[] | null): boolean {
  return isMunicipal(types) || (types?.includes('carer-support') ?? false);
}

/**
 * Whether a desk is the municipality's own way in, or an organisation such as the municipality itself.
 * @param types the types of a service, or null for an organisation
 * @example isMunicipal(['carer-support']) // false
 */
export function isMunicipal(types: readonly ServiceType[] | null): boolean {
  return types === null || types.includes('municipal-access');
}

/**
 * Whether a desk is there for what cannot wait.
 * @param types the types of a service, or null for an organisation
 * @example isForToday(['referral-desk', 'emergency']) // true
 */
export function isForToday(types: readonly ServiceType[] | null): boolean {
  return types?.includes('emergency') ?? false;
}

/** What decides at whose door one begins. */
export type DoorQuestion = Pick<Situation, 'need' | 'group' | 'age' | 'assessment'>;

/** The age from which care is no longer the youth law's. */
const ADULT = 18;

/** Whether the care is for a child: its desk is the municipality's, by the youth law. */
export function isForChild({ group, age }: Pick<Situation, 'group' | 'age'>): boolean {
  return group === 'child' || (age !== null && age < ADULT);
}

/**
 * Whether one begins here: for a child at the municipality's own way in, with a decision of the CIZ also at the care office, and otherwise
 * at any first door.
 * @param types the types of a service, or null for an organisation
 * @example isWayIn(['care-office'], { need: null, group: null, age: null, assessment: 'wlz' }) // true
 */
export function isWayIn(types: readonly ServiceType[] | null, { group, age, assessment }: DoorQuestion): boolean {
  if (assessment === 'wlz' && types?.includes('care-office')) return true;
  return isForChild({ group, age }) ? isMunicipal(types) : isFirstDoor(types);
}

/**
 * Desks in the order in which to call them: the care office for who has a decision of the CIZ; then, for who cannot wait, what is there for
 * today and the municipality's own way in, and after them the support of carers; for a child where one begins; then the rest. Otherwise the order stays as its editors made it, but who cannot be reached from here stands below who
 * can, except the first: one begins there, whatever it takes to find it.
 * @param typesOf the types of a row's service, or null for an organisation
 * @param canReach whether a row has a number or a website to tap
 * @example inOrderOfCall(['support', 'office'], typesOf, { need: null, group: null, age: null, assessment: 'wlz' }, () => true) // ['office', 'support']
 */
export function inOrderOfCall<R>(rows: readonly R[], typesOf: (row: R) => readonly ServiceType[] | null, asked: DoorQuestion, canReach: (row: R) => boolean): R[] {
  const { need, assessment } = asked;
  const isUrgent = need === 'now';
  const rank = (row: R) => {
    const types = typesOf(row);
    if (assessment === 'wlz' && types?.includes('care-office')) return 0;
    if (!isUrgent && !isForChild(asked)) return 1;
    if (isUrgent && isForToday(types)) return 1;
    if (!isWayIn(types, asked)) return 4;
    return isMunicipal(types) ? 2 : 3;
  };
  const [first, ...others] = [...rows].sort((a, b) => rank(a) - rank(b));
  return first === undefined ? [] : [first, ...others.sort((a, b) => rank(a) - rank(b) || Number(canReach(b)) - Number(canReach(a)))];
}
