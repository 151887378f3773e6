import type { EntryId } from './entry.ts';
import type { Cost, Phone, Service } from './service.ts';
import type { NearbyRegion, Point } from './place-search.ts';
import { phoneToShow } from './who-to-call.ts';

/** What the finder needs to know of a service: what it is matched by, and what its card shows. */
export type FinderService = Pick<
  Service,
  | 'title' | 'code' | 'types' | 'axes' | 'targetGroups' | 'exclusions' | 'minimumAge' | 'maximumAge' | 'careWeight' | 'minimumStay' | 'maximumStay'
  | 'leadTime' | 'serviceArea' | 'status' | 'assured' | 'reviewEvery' | 'assessmentNeeded' | 'trialDay' | 'waitingTime' | 'sourceDate' | 'openingHours' | 'fundings'
> & {
  id: EntryId;
  path: string;
  organizationTitle: string | null;
  /** The number to show, if any. */
  phones: Pick<Phone, 'number' | 'callers' | 'purpose' | 'note'>[];
  /** Where to look; it goes along only where there is no number to show. */
  website: string | null;
  application: Pick<Service['application'], 'firstStep' | 'applicants' | 'note'>;
  costs: Pick<Cost, 'description' | 'amount' | 'unit' | 'year'>[];
  /** What took over from a service that stopped. */
  successor: { title: string; path: string } | null;
};

/** A finder's record as it is sent: what is unknown or empty is left out. */
export type PackedService = Partial<FinderService> & Pick<FinderService, 'id' | 'path' | 'title' | 'code' | 'types' | 'reviewEvery' | 'status'>;

/** A part of the directory as it is sent: a region's services, or those that work nationwide or of which no source says where. */
export interface DirectoryPart {
  /** The day on which it was made. */
  today: string;
  /** The municipalities that its services name, by slug: their name and midpoint. */
  municipalities: Record<string, { name: string } & Point>;
  /** The regions around this one. */
  nearby: NearbyRegion[];
  services: PackedService[];
}

const NOTHING_KNOWN: Omit<FinderService, keyof Pick<FinderService, 'id' | 'path' | 'title' | 'code' | 'types' | 'reviewEvery' | 'status'>> = {
  axes: { together: null, places: [], durations: [], timings: [], providers: [] },
  targetGroups: [],
  exclusions: [],
  minimumAge: null,
  maximumAge: null,
  careWeight: { supervision: null, personalCare: null, nursing: null, night: null },
  minimumStay: null,
  maximumStay: null,
  leadTime: null,
  serviceArea: null,
  assured: null,
  assessmentNeeded: { value: null, note: null },
  trialDay: null,
  waitingTime: null,
  sourceDate: null,
  openingHours: null,
  fundings: [],
  phones: [],
  website: null,
  application: { firstStep: null, applicants: [], note: null },
  costs: [],
  organizationTitle: null,
  successor: null,
};

/**
 * Leaves out of a service what the finder does not use and what nobody said; of several phones the one to show goes along, and without any
 * the website.
 * @example packService({ ...service, trialDay: null }).trialDay // undefined
 */
export function packService(service: FinderService): PackedService {
  const packed: Record<string, unknown> = {};
  const { id, path, title, code, types, reviewEvery, status } = service;
  Object.assign(packed, { id, path, title, code, types, reviewEvery, status });
  const phone = phoneToShow(service.phones);
  const shown: FinderService = {
    ...service,
    phones: phone ? [{ number: phone.number, callers: phone.callers, purpose: phone.purpose, note: phone.note }] : [],
    website: phone ? null : service.website,
    application: { firstStep: service.application.firstStep, applicants: service.application.applicants, note: service.application.note },
    costs: service.costs.map(({ description, amount, unit, year }) => ({ description, amount, unit, year })),
  };
  for (const [key, nothing] of Object.entries(NOTHING_KNOWN)) {
    const value = shown[key as keyof FinderService];
    if (JSON.stringify(value) !== JSON.stringify(nothing)) packed[key] = value;
  }
  return packed as PackedService;
}

/**
 * A service as it was before it was packed: what was left out is unknown.
 * @example unpackService(packed).trialDay // null
 */
export function unpackService(packed: PackedService): FinderService {
  return { ...NOTHING_KNOWN, ...packed };
}
