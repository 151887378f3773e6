import { type Day, isDay } from './day.ts';
import { type Issue, issueAt, type Place } from './issue.ts';

/** A day, month or year in a field that says when something happened. */
export interface DatedField extends Place {
  /** The way to the field, as an editor would say it: `gecontroleerd, datum`. */
  field: string;
  value: string;
}

/**
 * Days that lie after today in fields that say what happened: nobody wrote or checked a thing tomorrow. A check that has yet to come
 * would vouch for a record, so it is refused; any other day may be a clock that is slow, and is only named.
 * @example judgeFutureDays([{ field: 'geraadpleegd', value: '2062-11-22', file: 'a.yaml', line: 4 }], '2026-11-22')[0].facts.near // '2026-11-22'
 */
export function judgeFutureDays(fields: readonly DatedField[], today: Day): Issue[] {
  return fields
    .filter(({ value }) => isFuture(value, today))
    .map(({ field, value, file, line }) => issueAt(VOUCHES.test(field) ? 'future-check' : 'future-day', { file, line }, { field, day: value, today, near: meantDay(value, today) }));
}

/** Fields that vouch for what stands there. */
const VOUCHES = /^(?:gecontroleerd|nagekeken)\b/;

/** A month or year is in the future once its first day is. */
function isFuture(value: string, today: Day): boolean {
  const first = /^\d{4}$/.test(value) ? `${value}-01-01` : /^\d{4}-\d{2}$/.test(value) ? `${value}-01` : value;
  return isDay(first) && first > today;
}

/** What the hand probably meant: day and month the other way round, or another year. A day that is merely too early has no such twin. */
function meantDay(value: string, today: Day): string | null {
  const [year = '', ...rest] = value.split('-');
  const swapped = [year, ...rest.slice().reverse()].join('-');
  const thisYear = [today.slice(0, 4), ...rest].join('-');
  const candidates = [...(rest.length === 2 && swapped !== value ? [swapped] : []), ...(thisYear !== value ? [thisYear] : [])];
  return candidates.find((candidate) => (rest.length < 2 || isDay(candidate)) && !isFuture(candidate, today)) ?? null;
}
