import { type CareWeight, type DirectoryRecord, type Known, type Organization, RESPITE_TYPES, type Service, type ServiceType } from './service.ts';

/** What may be missing from a record, by the section of its page where it would stand. */
export interface Unknowns {
  'eerste-stap': 'applicants'[];
  bellen: ('hours' | 'website' | 'email')[];
  'voor-wie': ('targetGroups' | 'age' | 'exclusions')[];
  praktisch: ('area' | 'locations' | 'transport' | 'languages' | 'accessibility')[];
  aanbod: ('organization' | 'together' | 'places' | 'durations' | 'timings' | 'providers' | 'minimumStay' | 'maximumStay' | 'leadTime' | 'waiting' | 'trialDay' | keyof CareWeight)[];
  kosten: ('fundings' | 'assessment' | 'costs')[];
}

/** What may be missing from an organisation. */
export type OrganizationUnknowns = Pick<Unknowns, 'bellen' | 'praktisch'>;

type Field = Unknowns[keyof Unknowns][number];

/** A stay, with a first and a last night. */
const STAYS: readonly ServiceType[] = ['overnight', 'mental-health-respite', 'hospice', 'holiday', 'emergency', 'short-medical-stay'];
/** Places that somebody is brought to. */
const PLACES: readonly ServiceType[] = ['day-care', 'meeting-centre', 'care-farm', ...STAYS];
/** Where somebody is cared for. */
const CARE: readonly ServiceType[] = [...RESPITE_TYPES, 'short-medical-stay'];
/** What somebody asks for, waits for and perhaps pays for. */
const ON_REQUEST: readonly ServiceType[] = [...CARE, 'household-help', 'carer-broker', 'carer-support'];
/** Whom one visits. */
const VISITED: readonly ServiceType[] = [...PLACES, 'municipal-access', 'carer-support', 'peer-support', 'young-carers', 'client-advocacy'];

/** The types of service to which a field belongs; what is not named here belongs to every type. */
const BELONGS_TO: Partial<Record<Field, readonly ServiceType[]>> = {
  applicants: ON_REQUEST,
  targetGroups: CARE,
  age: CARE,
  exclusions: CARE,
  locations: VISITED,
  accessibility: VISITED,
  transport: PLACES,
  together: CARE,
  places: CARE,
  durations: CARE,
  timings: CARE,
  providers: CARE,
  leadTime: CARE,
  minimumStay: STAYS,
  maximumStay: STAYS,
  trialDay: ['day-care', 'meeting-centre', 'care-farm', 'overnight', 'mental-health-respite'],
  supervision: CARE,
  personalCare: CARE,
  nursing: CARE,
  night: STAYS,
  waiting: ON_REQUEST,
  fundings: ON_REQUEST,
  assessment: [...CARE, 'household-help'],
  costs: ON_REQUEST,
};

/**
 * What nobody knows of an organisation; what one of its services says is known.
 * @param services the organisation's own
 * @example unknownsOfOrganization({ ...organization, website: null }, []).bellen // ['website']
 */
export function unknownsOfOrganization(organization: Organization, services: readonly DirectoryRecord[]): OrganizationUnknowns {
  const [own, ...others] = [organization, ...services].map(unknownsOfRecord);
  const isUnknown = (section: keyof OrganizationUnknowns) => (field: string) => others.every((unknowns) => (unknowns[section] as string[]).includes(field));
  return { bellen: own?.bellen.filter(isUnknown('bellen')) ?? [], praktisch: own?.praktisch.filter(isUnknown('praktisch')) ?? [] };
}

/**
 * What nobody knows of a service, in the order of its page: only what belongs to its types (nobody asks a helpline for its shortest stay),
 * null and empty being what nobody said, and a known "no" not.
 * @example unknownsOfService({ ...service, types: ['day-care'], costs: [] }).kosten // ['costs']
 */
export function unknownsOfService(service: Service): Unknowns {
  const belongs = (field: Field) => BELONGS_TO[field]?.some((type) => service.types.includes(type)) ?? true;
  const all = missingFrom(service);
  return Object.fromEntries(Object.entries(all).map(([section, fields]) => [section, fields.filter(belongs)])) as unknown as Unknowns;
}

/** What somebody who calls asks first: whether there is room and what it costs, for whom it is, and how one gets in. */
const ASKED_FIRST: readonly Field[] = ['waiting', 'costs', 'assessment', 'targetGroups', 'applicants', 'hours', 'area', 'exclusions', 'transport', 'night', 'nursing', 'fundings', 'locations'];

/** The rest is folded only where that spares a reader more than it hides. */
const WORTH_FOLDING = 3;

/**
 * What nobody knows, parted in what is most worth asking and the rest, still by section.
 * @param count how many come first
 * @example inOrderOfUse({ bellen: ['email', 'hours'], kosten: ['costs'] }, 2).first // ['costs', 'hours']
 */
export function inOrderOfUse(unknowns: Partial<Unknowns>, count: number): { first: Field[]; rest: Partial<Unknowns> } {
  const all: Field[] = Object.values(unknowns).flat();
  const ordered = [...ASKED_FIRST.filter((field) => all.includes(field)), ...all.filter((field) => !ASKED_FIRST.includes(field))];
  const first = ordered.length - count < WORTH_FOLDING ? ordered : ordered.slice(0, count);
  const rest = Object.entries(unknowns).map(([section, fields]) => [section, fields.filter((field) => !first.includes(field))] as const);
  return { first, rest: Object.fromEntries(rest.filter(([, fields]) => fields.length > 0)) };
}

/**
 * Whether a section of a service's page has nothing to show: everything it could say is unknown.
 * @example saysNothing('kosten', { ...service, fundings: ['wmo'] }) // false
 */
export function saysNothing(section: 'voor-wie' | 'kosten' | 'praktisch', service: Service): boolean {
  return missingFrom(service)[section].length === { 'voor-wie': 3, kosten: 3, praktisch: 5 }[section];
}

function missingFrom(service: Service): Unknowns {
  const { application, axes, phones, assessmentNeeded, fundings, transport } = service;
  const record = unknownsOfRecord(service);
  return {
    // Where a number says who may call it, that is the answer.
    'eerste-stap': missing({ applicants: [...application.applicants, ...phones.flatMap(({ callers }) => callers)] }),
    bellen: record.bellen,
    'voor-wie': missing({ targetGroups: service.targetGroups, age: service.minimumAge ?? service.maximumAge, exclusions: service.exclusions }),
    praktisch: [...record.praktisch, ...missing({ transport: said(transport), languages: service.languages, accessibility: service.accessibility })],
    aanbod: missing({
      organization: service.organization,
      together: axes.together,
      places: axes.places,
      durations: axes.durations,
      timings: axes.timings,
      providers: axes.providers,
      minimumStay: service.minimumStay,
      maximumStay: service.maximumStay,
      leadTime: service.leadTime,
      waiting: service.waitingTime,
      trialDay: service.trialDay,
      ...service.careWeight,
    }),
    kosten: missing({ fundings, assessment: said(assessmentNeeded), costs: fundings.includes('free') ? 'none' : service.costs }),
  };
}

function unknownsOfRecord({ openingHours, website, email, serviceArea, locations }: DirectoryRecord): OrganizationUnknowns {
  return { bellen: missing({ hours: openingHours, website, email }), praktisch: missing({ area: serviceArea, locations }) };
}

function said({ value, note }: { value: Known; note: string | null }): boolean | string | null {
  return value ?? note;
}

function missing<K extends string>(fields: Record<K, unknown>): K[] {
  return (Object.keys(fields) as K[]).filter((key) => {
    const value: unknown = fields[key];
    return value === null || value === '' || (Array.isArray(value) && value.length === 0);
  });
}
