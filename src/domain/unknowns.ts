import { type CareWeight, type DirectoryRecord, type Known, RESPITE_TYPES, type Service, type ServiceType } from './service.ts';

/** What may be missing from a record, by the section of its page where it would stand. */
export interface Unknowns {
  bellen: ('hours' | 'website' | 'email')[];
  'voor-wie': ('targetGroups' | 'age' | 'exclusions')[];
  aanbod: ('organization' | 'together' | 'places' | 'durations' | 'timings' | 'providers' | 'minimumStay' | 'maximumStay' | 'leadTime' | 'waiting' | 'trialDay' | keyof CareWeight)[];
  kosten: ('fundings' | 'assessment' | 'costs')[];
  praktisch: ('area' | 'locations' | 'transport' | 'languages' | 'accessibility')[];
}

/**
 * What no source says of a record of the directory: null and empty are what nobody said, a known "no" is not.
 * @example unknownsOfRecord({ ...record, website: null }).bellen // ['website']
 */
export function unknownsOfRecord({ openingHours, website, email, serviceArea, locations }: DirectoryRecord): Pick<Unknowns, 'bellen' | 'praktisch'> {
  return {
    bellen: missing({ hours: openingHours, website, email }),
    praktisch: missing({ area: serviceArea, locations }),
  };
}

/**
 * What no source says of a service, in the order of its page; how a stay goes is only missing where care is taken over.
 * @example unknownsOfService({ ...service, costs: [] }).kosten // ['costs']
 */
export function unknownsOfService(service: Service): Unknowns {
  const { axes, assessmentNeeded, transport } = service;
  const record = unknownsOfRecord(service);
  const stay = missing({
    together: axes.together,
    places: axes.places,
    durations: axes.durations,
    timings: axes.timings,
    providers: axes.providers,
    minimumStay: service.minimumStay,
    maximumStay: service.maximumStay,
    leadTime: service.leadTime,
    trialDay: service.trialDay,
    ...service.careWeight,
  });
  return {
    bellen: record.bellen,
    'voor-wie': missing({ targetGroups: service.targetGroups, age: service.minimumAge ?? service.maximumAge, exclusions: service.exclusions }),
    aanbod: [...missing({ organization: service.organization }), ...(takesOverCare(service) ? stay : []), ...missing({ waiting: service.waitingTime })],
    kosten: missing({ fundings: service.fundings, assessment: said(assessmentNeeded), costs: service.costs }),
    praktisch: [...record.praktisch, ...missing({ transport: said(transport), languages: service.languages, accessibility: service.accessibility })],
  };
}

/**
 * Whether a section of a service's page has nothing to show: everything it could say is unknown.
 * @example saysNothing('kosten', { ...unknowns, kosten: ['fundings', 'assessment', 'costs'] }) // true
 */
export function saysNothing(section: 'voor-wie' | 'kosten' | 'praktisch', unknowns: Unknowns): boolean {
  return unknowns[section].length === { 'voor-wie': 3, kosten: 3, praktisch: 5 }[section];
}

function takesOverCare({ types }: Pick<Service, 'types'>): boolean {
  return types.some((type) => (RESPITE_TYPES as readonly ServiceType[]).includes(type));
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
