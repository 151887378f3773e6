import { addInterval, type Day, daysBetween, type Interval, lastDayOf, type PartialDay } from './day.ts';
import type { Editorial } from './entry.ts';
import type { Norm } from './handbook.ts';
import type { DirectoryRecord, StatusValue } from './service.ts';

/** How far a text or record may be trusted on a day; `unverified` is what nobody has read or checked. */
export type Freshness = 'current' | 'due-soon' | 'overdue' | 'unverified';

/** How many days before the review date an entry counts as due soon. */
export const DUE_SOON_DAYS = 30;

/** A state of freshness with the dates it rests on, so that a page can say why. */
export interface FreshnessState {
  freshness: Freshness;
  /** The day somebody last reviewed or checked; null when nobody did. */
  checkedOn: Day | null;
  /** The day by which it should be looked at again; null when nobody has looked yet. */
  reviewBy: Day | null;
}

/**
 * How fresh something is that was last looked at on `checkedOn` and may last `reviewEvery`.
 * It never improves as days pass: current, then due soon, then overdue.
 * @param checkedOn day of the last look, or null when nobody looked
 * @example freshnessAt('2026-01-01', { count: 6, unit: 'month' }, '2026-06-15').freshness // 'due-soon'
 */
export function freshnessAt(checkedOn: Day | null, reviewEvery: Interval, today: Day): FreshnessState {
  if (checkedOn === null) return { freshness: 'unverified', checkedOn, reviewBy: null };
  const reviewBy = addInterval(checkedOn, reviewEvery);
  const left = daysBetween(today, reviewBy);
  return { freshness: left < 0 ? 'overdue' : left <= DUE_SOON_DAYS ? 'due-soon' : 'current', checkedOn, reviewBy };
}

/**
 * How fresh an editorial text is: measured from its professional reading, not from the day it was written.
 * @example freshnessOfText({ lastReviewed: null, reviewEvery: { count: 1, unit: 'year' } }, '2026-11-22').freshness // 'unverified'
 */
export function freshnessOfText(entry: Pick<Editorial, 'lastReviewed' | 'reviewEvery'>, today: Day): FreshnessState {
  return freshnessAt(entry.lastReviewed?.on ?? null, entry.reviewEvery, today);
}

/**
 * The day by which the editors should look at a text again, counted from its professional reading or else from its writing.
 * @example textReviewBy({ writtenOn: '2026-11-22', lastReviewed: null, reviewEvery: { count: 6, unit: 'month' } }) // '2027-05-22'
 */
export function textReviewBy(entry: Pick<Editorial, 'writtenOn' | 'lastReviewed' | 'reviewEvery'>): Day {
  return addInterval(entry.lastReviewed?.on ?? entry.writtenOn, entry.reviewEvery);
}

/**
 * How fresh a directory record is: measured from a person's check, never from its source's date.
 * @example freshnessOfRecord({ assured: null, reviewEvery: { count: 6, unit: 'month' } }, '2026-11-22').freshness // 'unverified'
 */
export function freshnessOfRecord(record: Pick<DirectoryRecord, 'assured' | 'reviewEvery'>, today: Day): FreshnessState {
  return freshnessAt(record.assured?.on ?? null, record.reviewEvery, today);
}

/**
 * The last day on which somebody's check of a record holds; null when nobody checked, or when the check has lapsed.
 * @example sureUntil({ assured: null, reviewEvery: { count: 6, unit: 'month' } }, '2026-11-22') // null
 */
export function sureUntil(record: Pick<DirectoryRecord, 'assured' | 'reviewEvery'>, today: Day): Day | null {
  const { freshness, reviewBy } = freshnessOfRecord(record, today);
  return freshness === 'current' || freshness === 'due-soon' ? reviewBy : null;
}

/**
 * The status that may be shown: "active" only while somebody's check is inside its interval; otherwise unknown.
 * A source that said "stopped" or "temporarily closed" is believed, for it never makes a reader call in vain.
 * @example shownStatus({ status: { value: 'active' }, assured: null, ... }, '2026-11-22') // 'unknown'
 */
export function shownStatus(record: Pick<DirectoryRecord, 'status' | 'assured' | 'reviewEvery'>, today: Day): StatusValue {
  if (record.status.value !== 'active') return record.status.value;
  return sureUntil(record, today) === null ? 'unknown' : 'active';
}

/**
 * Whether an amount or term still holds on a day, as far as its source says.
 * @example normHolds({ until: '2026-12-31' }, '2027-01-01') // false
 */
export function normHolds(norm: Pick<Norm, 'until'>, today: Day): boolean {
  return norm.until === null || daysBetween(today, norm.until) >= 0;
}

/**
 * How old a source is, in whole years on a day, or of a source that names no more than its year the difference of the years; null when the source has no date.
 * @example sourceAgeYears('2024', '2026-11-22') // 2
 */
export function sourceAgeYears(date: PartialDay, today: Day): number | null {
  if (isYearOnly(date)) return Math.max(0, Number(today.slice(0, 4)) - Number(date));
  const last = lastDayOf(date);
  return last === null ? null : Math.max(0, Math.floor(daysBetween(last, today) / 365.25));
}

/**
 * Whether a date says no more than a year.
 * @example isYearOnly('2024-05') // false
 */
export function isYearOnly(date: PartialDay): boolean {
  return date?.length === 4;
}
