import type { EntryId } from './entry.ts';
import type { Service } from './service.ts';

/** What the finder needs to know of a service: what it is matched by, and what its line shows. */
export type FinderService = Pick<
  Service,
  | 'title' | 'code' | 'description' | 'types' | 'axes' | 'targetGroups' | 'exclusions' | 'minimumAge' | 'maximumAge' | 'careWeight' | 'minimumStay' | 'maximumStay'
  | 'leadTime' | 'serviceArea' | 'status' | 'assured' | 'reviewEvery' | 'assessmentNeeded' | 'trialDay' | 'waitingTime' | 'sourceDate' | 'phones'
> & { id: EntryId; path: string; organizationTitle: string | null };

/** A finder's record as it is sent: what is unknown or empty is left out. */
export type PackedService = Partial<FinderService> & Pick<FinderService, 'id' | 'path' | 'title' | 'code' | 'types' | 'reviewEvery' | 'status'>;

/** A part of the directory as it is sent: a region's services, or those that work nationwide or of which no source says where. */
export interface DirectoryPart {
  /** The day on which it was made. */
  today: string;
  services: PackedService[];
}

const NOTHING_KNOWN: Omit<FinderService, keyof Pick<FinderService, 'id' | 'path' | 'title' | 'code' | 'types' | 'reviewEvery' | 'status'>> = {
  description: '',
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
  phones: [],
  organizationTitle: null,
};

/**
 * Leaves out of a service what the finder does not use and what nobody said; phones beyond the first stay on its page.
 * @example packService({ ...service, trialDay: null }).trialDay // undefined
 */
export function packService(service: FinderService): PackedService {
  const packed: Record<string, unknown> = {};
  const { id, path, title, code, types, reviewEvery, status } = service;
  Object.assign(packed, { id, path, title, code, types, reviewEvery, status });
  for (const [key, nothing] of Object.entries(NOTHING_KNOWN)) {
    const value = key === 'phones' ? service.phones.slice(0, 1) : service[key as keyof FinderService];
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
