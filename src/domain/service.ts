import type { Day, Interval, PartialDay } from './day.ts';
import type { EntryBase, EntryId } from './entry.ts';

/** What is known of a yes-or-no question; null is "nobody said", which is not "no". */
export type Known = boolean | null;

/** What a service offers. The first group takes care over (respite), the second helps otherwise. */
export const RESPITE_TYPES = [
  'day-care',
  'meeting-centre',
  'care-farm',
  'overnight',
  'mental-health-respite',
  'volunteer-at-home',
  'in-home',
  'paid-in-home',
  'night-care',
  'vigil',
  'hospice',
  'holiday',
  'emergency',
] as const;
export const SUPPORT_TYPES = [
  'short-medical-stay',
  'municipal-access',
  'carer-support',
  'carer-broker',
  'client-advocacy',
  'peer-support',
  'young-carers',
  'household-help',
  'appreciation',
  'helpline',
  'safety',
  'suicide-prevention',
  'referral-desk',
  'care-office',
  'information',
] as const;
export const SERVICE_TYPES = [...RESPITE_TYPES, ...SUPPORT_TYPES] as const;
export type ServiceType = (typeof SERVICE_TYPES)[number];

/**
 * Whether a type of service takes care over.
 * @example isRespiteType('helpline') // false
 */
export function isRespiteType(type: ServiceType): boolean {
  return (RESPITE_TYPES as readonly ServiceType[]).includes(type);
}

export const TARGET_GROUPS = [
  'dementia',
  'physical',
  'acquired-brain-injury',
  'psychiatric',
  'learning-disability',
  'child',
  'last-phase',
] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

/** Who may call a number or take the first step. */
export const CALLERS = ['anyone', 'carer', 'care-recipient', 'professional', 'referrer', 'gp', 'child', 'volunteer'] as const;
export type Caller = (typeof CALLERS)[number];

export const FUNDINGS = ['wmo', 'wlz', 'zvw', 'jeugdwet', 'supplementary', 'own', 'free', 'other'] as const;
export type Funding = (typeof FUNDINGS)[number];

export type Place = 'home' | 'away-day' | 'away-night';
export type Duration = 'hours' | 'half-days' | 'nights' | 'weeks';
export type Timing = 'planned-recurring' | 'planned-once' | 'emergency';
export type Provider = 'own-network' | 'volunteer' | 'professional';

/** The axes along which respite is chosen (and the question that comes first: together or apart). */
export interface Axes {
  together: 'apart' | 'together' | 'both' | null;
  places: Place[];
  durations: Duration[];
  timings: Timing[];
  providers: Provider[];
}

/** What care the service can carry. */
export interface CareWeight {
  supervision: Known;
  personalCare: Known;
  nursing: Known;
  night: Known;
}

export interface Phone {
  number: string;
  /** Who may call; empty when the source does not say. */
  callers: Caller[];
  purpose: string | null;
  /** Id of the source the number stands in, and what to know of it. */
  source: string;
  note: string | null;
}

export interface OpeningHours {
  /** As the source says it. */
  text: string;
  /** The same as data, where the source is exact; days 1 (Monday) to 7 (Sunday), times `HH:MM`. */
  slots: { days: number[]; opens: string; closes: string }[];
}

export interface Cost {
  description: string;
  /** Euros; null when the source names no amount (a service that is free of charge has amount 0). */
  amount: number | null;
  unit: string | null;
  year: number | null;
  source: string;
}

/** A check by a person: on which day, by which role, how. */
export interface Assurance {
  on: Day;
  by: string;
  how: 'phoned' | 'website' | 'visited';
}

export type StatusValue = 'active' | 'stopped' | 'temporarily-closed' | 'unknown';

/** What the source said of the service's existence on its date. */
export interface SourceStatus {
  value: StatusValue;
  since: PartialDay;
  /** Full id of the service or organisation that took over. */
  successor: EntryId | null;
  note: string | null;
}

/** Who can be helped from where: everyone, or the municipalities named. */
export interface ServiceArea {
  nationwide: boolean;
  /** Slugs of `gemeenten/`. */
  municipalities: string[];
}

export interface Location {
  street: string | null;
  postcode: string | null;
  city: string;
}

/** What organisations and services share: what a source said, and, apart from it, what somebody checked. */
export interface DirectoryRecord extends EntryBase {
  website: string | null;
  email: string | null;
  phones: Phone[];
  openingHours: OpeningHours | null;
  locations: Location[];
  serviceArea: ServiceArea | null;
  status: SourceStatus;
  /** The date of the source that carries this record; null when it has none. */
  sourceDate: PartialDay;
  /** Empty until a person rang or opened the provider's own page. */
  assured: Assurance | null;
  reviewEvery: Interval;
}

/** A status that keeps people from being sent somewhere. */
export type ClosedStatus = 'stopped' | 'temporarily-closed';

/**
 * What a source said of a record that helps nobody now: that it stopped, or is closed for a while. Such a source is believed, checked or not.
 * @returns null for every other record
 * @example closedStatus({ status: { value: 'unknown', since: null, successor: null, note: null } }) // null
 */
export function closedStatus({ status }: { status: Pick<SourceStatus, 'value'> }): ClosedStatus | null {
  return status.value === 'stopped' || status.value === 'temporarily-closed' ? status.value : null;
}

export interface Organization extends DirectoryRecord {
  /** What sort of organisation it is, in the reader's words. */
  sort: string;
}

/** A service, in the terms of the Human Services Data Specification; null and empty mean that no source says. */
export interface Service extends DirectoryRecord {
  /** Full id in `organisaties/`, or null when no organisation is known. */
  organization: EntryId | null;
  types: ServiceType[];
  axes: Axes;
  targetGroups: TargetGroup[];
  /** For whom not, as the source says it; with the group where it is one of ours. */
  exclusions: { group: TargetGroup | null; text: string }[];
  minimumAge: number | null;
  maximumAge: number | null;
  careWeight: CareWeight;
  minimumStay: Interval | null;
  maximumStay: Interval | null;
  leadTime: { from: Interval; to: Interval | null; note: string | null } | null;
  application: {
    process: string | null;
    firstStep: string | null;
    /** Who may take the first step; empty when no source says. */
    applicants: Caller[];
    note: string | null;
  };
  assessmentNeeded: { value: Known; note: string | null };
  fundings: Funding[];
  costs: Cost[];
  waitingTime: { text: string; measuredOn: PartialDay } | null;
  transport: { value: Known; note: string | null };
  languages: string[];
  accessibility: string | null;
  trialDay: Known;
}
