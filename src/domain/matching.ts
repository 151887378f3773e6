import { daysBetween, addInterval, type Day, type Interval, lastDayOf } from './day.ts';
import { type Reach, REACH_ORDER, reachOf } from './reach.ts';
import { freshnessOfRecord, type Freshness } from './freshness.ts';
import { type CareWeight, closedStatus, isRespiteType, type Known, type Service, type ServiceType, type TargetGroup } from './service.ts';
import { asksWhoIsCaredFor, closedGroups } from './special-groups.ts';

/** What is needed, in the order a nurse thinks: a few hours at home, a day elsewhere, nights or a weekend, a week or more, now. */
export const NEEDS = ['hours', 'day', 'nights', 'week', 'now'] as const;
export type Need = (typeof NEEDS)[number];

/** What is known of the situation; every answer may be missing. */
export interface Situation {
  /** Slug of `gemeenten/`; null asks everywhere. */
  municipality: string | null;
  need: Need | null;
  group: TargetGroup | null;
  /** Years. */
  age: number | null;
  /** Care that the place must be able to carry. */
  care: (keyof CareWeight)[];
  /** By which law there is a decision already, `none` when there is none; null when nobody knows. */
  assessment: Assessment | null;
}

/** What there may be already: a decision of the municipality, of the CIZ, or nothing. */
export const ASSESSMENTS = ['wmo', 'wlz', 'none'] as const;
export type Assessment = (typeof ASSESSMENTS)[number];

/** A question that was asked of a service. */
export type Criterion = 'area' | 'need' | 'group' | 'age' | keyof CareWeight;

/**
 * What a service answers: `confirmed` is a yes inside its check's interval, `said` a yes that a source gives and nobody checked,
 * `lapsed` a yes whose check is past its interval (it counts as unknown), `unknown` that nobody said, `no` that it is known not to fit.
 */
export type Answer = 'confirmed' | 'said' | 'lapsed' | 'unknown' | 'no';

/** Why a service stands where it stands: one line per question asked. */
export interface MatchReason {
  criterion: Criterion;
  answer: Answer;
}

/** What a service's answers rest on besides the questions: shown, and used to order equals. */
export type MatchNote = 'nationwide' | 'paid-by-assessment' | 'no-assessment-needed' | 'assessment-needed-first' | 'trial-day' | 'waiting-time-known';

export interface ServiceMatch<S> {
  service: S;
  reasons: MatchReason[];
  notes: MatchNote[];
  freshness: Freshness;
}

export interface MatchResult<S> {
  /** What can be arranged, best first; the order is total and stable. */
  respite: ServiceMatch<S>[];
  /** Desks and lines that help to arrange it, for the same place and group; who needs something is not helped by a token of thanks. */
  support: ServiceMatch<S>[];
  /** In the area, but known not to fit; with the `no` among the reasons. */
  unfit: ServiceMatch<S>[];
  /** In the area, but a source says that it stopped or is closed. */
  closed: S[];
}

type Matchable = Pick<
  Service,
  | 'title' | 'code' | 'types' | 'axes' | 'targetGroups' | 'exclusions' | 'minimumAge' | 'maximumAge' | 'careWeight' | 'minimumStay' | 'maximumStay' | 'leadTime'
  | 'serviceArea' | 'status' | 'assured' | 'reviewEvery' | 'assessmentNeeded' | 'fundings' | 'trialDay' | 'waitingTime' | 'sourceDate'
>;

/** Which needs a type of respite meets by what it is. */
const NEEDS_BY_TYPE: Partial<Record<ServiceType, readonly Need[]>> = {
  'day-care': ['day'],
  'meeting-centre': ['day'],
  'care-farm': ['day'],
  overnight: ['nights', 'week'],
  'mental-health-respite': ['nights', 'week'],
  'volunteer-at-home': ['hours'],
  'in-home': ['nights', 'week'],
  'paid-in-home': ['hours'],
  'night-care': ['nights'],
  vigil: ['nights'],
  hospice: ['nights', 'week'],
  holiday: ['week'],
  emergency: ['now'],
};

/** A weekend is two nights, a week seven; "now" cannot wait more than two days. */
const NIGHTS_ASKED = { nights: 2, week: 7 } as const;
const DAYS_THAT_NOW_CAN_WAIT = 2;

const FRESHNESS_ORDER: Record<Freshness, number> = { current: 0, 'due-soon': 0, overdue: 1, unverified: 2 };
const ANSWER_KNOWN_YES = new Set<Answer>(['confirmed', 'said']);

/**
 * Sets a directory against a situation: hard limits (area, need, for whom and not for whom, age, care it cannot carry, stopped, and
 * under "now" the lead time) decide what is offered; then known yeses come before unknowns, and preferences order equals.
 * Unknown never counts as no; a yes that nobody checked inside its interval ranks below one that somebody did.
 * @param services records of the directory; their order does not matter
 * @param today the day that counts as today
 * @returns four lists, each in a total and stable order
 * @example matchServices([respijthuis], { ...anything, municipality: 'leiden', need: 'nights' }, '2026-11-22').respite[0].reasons
 * // [{ criterion: 'area', answer: 'said' }, { criterion: 'need', answer: 'said' }]
 */
export function matchServices<S extends Matchable>(services: readonly S[], situation: Situation, today: Day): MatchResult<S> {
  const result: MatchResult<S> = { respite: [], support: [], unfit: [], closed: [] };
  for (const service of services) {
    const match = matchOf(service, situation, today);
    const isOutOfArea = match.reasons.some((reason) => reason.criterion === 'area' && reason.answer === 'no');
    if (isOutOfArea) continue;
    if (closedStatus(service) !== null) result.closed.push(service);
    else if (!isRespite(service)) {
      if (match.reasons.every((reason) => reason.answer !== 'no') && !(situation.need && service.types.every((type) => type === 'appreciation'))) result.support.push(match);
    } else if (match.reasons.some((reason) => reason.answer === 'no')) result.unfit.push(match);
    else result.respite.push(match);
  }
  for (const list of [result.respite, result.support, result.unfit]) list.sort((a, b) => compareMatches(a, b, today));
  result.closed.sort(compareNames);
  return result;
}

/** A service of another municipality, with how far its nearest municipality lies. */
export interface Alternative<S> extends ServiceMatch<S> {
  /** Slug of `gemeenten/`. */
  municipality: string;
  kilometres: number;
}

/**
 * What takes over care elsewhere, for where nothing was found: it fits all but the place, nearest first, then in the order of a match.
 * @param kilometresTo how far a municipality lies, or null when that is not known
 * @example alternativesFor(services, { ...anything, municipality: 'oegstgeest' }, '2026-11-22', () => 4)[0]?.kilometres // 4
 */
export function alternativesFor<S extends Matchable>(services: readonly S[], situation: Situation, today: Day, kilometresTo: (municipality: string) => number | null): Alternative<S>[] {
  const elsewhere = services.filter(({ serviceArea }) => serviceArea !== null && reachOf(serviceArea, situation.municipality === null ? [] : [situation.municipality]) === null);
  const found = matchServices(elsewhere, { ...situation, municipality: null }, today).respite.flatMap((match) => {
    const [nearest] = (match.service.serviceArea?.municipalities ?? [])
      .flatMap((municipality) => {
        const kilometres = kilometresTo(municipality);
        return kilometres === null ? [] : [{ municipality, kilometres }];
      })
      .sort((a, b) => a.kilometres - b.kilometres);
    return nearest ? [{ ...match, ...nearest }] : [];
  });
  return found.sort((a, b) => a.kilometres - b.kilometres);
}

/** Whether a match is something here that takes over care, and not only something that works everywhere or nobody knows where. */
export function isLocal({ service }: { service: Pick<Service, 'serviceArea'> }): boolean {
  return reachIn(service.serviceArea) === 'local';
}

/**
 * Whether nothing has to be asked before it can help. Under "now" one telephones anyway: for whom it is may be asked then, whether it can
 * help today may not.
 * @example isSure({ reasons: [{ criterion: 'group', answer: 'unknown' }] }, 'now') // true
 */
export function isSure<S>({ reasons }: Pick<ServiceMatch<S>, 'reasons'>, need: Need | null): boolean {
  return reasons.every(({ criterion, answer }) => ANSWER_KNOWN_YES.has(answer) || (need === 'now' && criterion === 'group' && answer !== 'no'));
}

/**
 * Whether a service takes over care, so that the carer is free; a desk where one applies for a bed is no bed.
 * @example isRespite({ types: ['referral-desk', 'emergency'] }) // false
 */
export function isRespite({ types }: Pick<Service, 'types'>): boolean {
  return types.some(isRespiteType) && !types.includes('referral-desk');
}

function matchOf<S extends Matchable>(service: S, situation: Situation, today: Day): ServiceMatch<S> {
  const { freshness } = freshnessOfRecord(service, today);
  const yes: Answer = freshness === 'unverified' ? 'said' : freshness === 'overdue' ? 'lapsed' : 'confirmed';
  const answer = (known: Known): Answer => (known === null ? 'unknown' : known ? yes : 'no');
  const { municipality, need, group, age, care, assessment } = situation;
  const reach = reachOf(service.serviceArea, municipality === null ? [] : [municipality]);
  const reasons: MatchReason[] = [];
  const ask = (criterion: Criterion, known: Known) => reasons.push({ criterion, answer: answer(known) });
  if (municipality !== null) ask('area', reach === null ? false : reach === 'unknown' ? null : true);
  if (need !== null && isRespite(service)) ask('need', meetsNeed(service, need));
  if (group !== null && asksWhoIsCaredFor(service)) ask('group', suitsGroup(service, group));
  // Whom the care is for was not asked: a place that is closed to most cannot count as if it fitted.
  if (group === null && isRespite(service) && closedGroups(service).length > 0) ask('group', null);
  // A desk carries no care, and has a limit of age only where a source names one; one that was met when somebody last looked is no reason to doubt it.
  const fitsAge = age === null ? null : suitsAge(service, age);
  if (age !== null && (isRespite(service) || fitsAge === false || (fitsAge && yes !== 'lapsed'))) ask('age', fitsAge);
  if (isRespite(service)) for (const weight of care) ask(weight, service.careWeight[weight]);

  const notes: MatchNote[] = [];
  if (service.serviceArea?.nationwide) notes.push('nationwide');
  if ((assessment === 'wmo' || assessment === 'wlz') && service.fundings.includes(assessment)) notes.push('paid-by-assessment');
  if (service.assessmentNeeded.value === false) notes.push('no-assessment-needed');
  if (service.assessmentNeeded.value === true && assessment === 'none') notes.push('assessment-needed-first');
  if (service.trialDay === true) notes.push('trial-day');
  if (service.waitingTime) notes.push('waiting-time-known');
  return { service, reasons, notes, freshness };
}

function meetsNeed(service: Matchable, need: Need): Known {
  if (need === 'now') return canStartNow(service);
  // Planned respite and crisis care are different products with different doors.
  if (service.types.filter(isRespiteType).every((type) => type === 'emergency')) return false;
  if (need === 'nights' || need === 'week') {
    const asked = NIGHTS_ASKED[need];
    const shortest = nightsOf(service.minimumStay);
    const longest = nightsOf(service.maximumStay);
    if (longest !== null && longest < asked) return false;
    if (need === 'nights' && shortest !== null && shortest > asked + 1) return false;
  }
  if (service.types.some((type) => NEEDS_BY_TYPE[type]?.includes(need))) return true;
  const { durations, places } = service.axes;
  const byAxes: Record<Exclude<Need, 'now'>, boolean> = {
    hours: places.includes('home') && (durations.includes('hours') || durations.includes('half-days')),
    day: places.includes('away-day'),
    nights: durations.includes('nights') || places.includes('away-night'),
    week: durations.includes('weeks'),
  };
  return byAxes[need];
}

function canStartNow(service: Matchable): Known {
  if (service.leadTime && daysOf(service.leadTime.from) > DAYS_THAT_NOW_CAN_WAIT) return false;
  if (service.types.includes('emergency') || service.axes.timings.includes('emergency')) return true;
  return service.axes.timings.length > 0 ? false : null;
}

function suitsGroup(service: Matchable, group: TargetGroup): Known {
  if (service.exclusions.some((exclusion) => exclusion.group === group)) return false;
  return service.targetGroups.length === 0 ? null : service.targetGroups.includes(group);
}

function suitsAge(service: Matchable, age: number): Known {
  const { minimumAge, maximumAge } = service;
  if (minimumAge === null && maximumAge === null) return null;
  return age >= (minimumAge ?? 0) && age <= (maximumAge ?? Infinity);
}

/** A total order: more confirmed, then more known yeses, then what was checked last, then what is nearer and easier, then the name. */
function compareMatches<S extends Matchable>(a: ServiceMatch<S>, b: ServiceMatch<S>, today: Day): number {
  const count = (match: ServiceMatch<S>, isCounted: (answer: Answer) => boolean) => match.reasons.filter((reason) => isCounted(reason.answer)).length;
  const keys = (match: ServiceMatch<S>) => [
    count(match, (answer) => answer === 'no'),
    -count(match, (answer) => ANSWER_KNOWN_YES.has(answer)),
    count(match, (answer) => answer === 'unknown' || answer === 'lapsed'),
    -count(match, (answer) => answer === 'confirmed'),
    FRESHNESS_ORDER[match.freshness],
    REACH_ORDER[reachIn(match.service.serviceArea)],
    match.notes.includes('paid-by-assessment') ? 0 : 1,
    match.notes.includes('assessment-needed-first') ? 2 : match.notes.includes('no-assessment-needed') ? 0 : 1,
    match.notes.includes('trial-day') ? 0 : 1,
    match.notes.includes('waiting-time-known') ? 0 : 1,
    match.service.assured ? daysBetween(match.service.assured.on, today) : Infinity,
    ageOfSource(match.service, today),
  ];
  const [first, second] = [keys(a), keys(b)];
  for (const [index, value] of first.entries()) {
    const other = second[index] as number;
    if (value !== other) return value < other ? -1 : 1;
  }
  return compareNames(a.service, b.service);
}

function reachIn(area: Matchable['serviceArea']): Reach {
  return area === null ? 'unknown' : area.nationwide ? 'nationwide' : 'local';
}

function ageOfSource(service: Matchable, today: Day): number {
  const last = lastDayOf(service.sourceDate);
  return last === null ? Infinity : daysBetween(last, today);
}

function compareNames(a: Matchable, b: Matchable): number {
  return a.title < b.title ? -1 : a.title > b.title ? 1 : a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

function daysOf(interval: Interval): number {
  return daysBetween('2001-01-01', addInterval('2001-01-01', interval));
}

function nightsOf(interval: Interval | null): number | null {
  return interval === null ? null : daysOf(interval);
}
