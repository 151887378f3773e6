/** A calendar day as an ISO string, `YYYY-MM-DD`; never an instant, never a time zone. */
export type Day = string;

/** A source's own date: a day, a month, a year, or null when the source gives none. */
export type PartialDay = string | null;

/** A length of time as an editor writes it, for review intervals and stays. */
export interface Interval {
  count: number;
  unit: 'hour' | 'half-day' | 'day' | 'night' | 'week' | 'month' | 'year';
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Whether a string is a day that exists.
 * @example isDay('2026-02-29') // false
 */
export function isDay(value: string): boolean {
  const parts = DAY.exec(value);
  if (!parts) return false;
  const [, year, month, day] = parts.map(Number) as [number, number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The day that lies an interval after `day`; months and years keep the day of the month or fall back to its last.
 * Hours, half-days and nights count as the days they touch.
 * @example addInterval('2026-01-31', { count: 1, unit: 'month' }) // '2026-02-28'
 */
export function addInterval(day: Day, interval: Interval): Day {
  const { count, unit } = interval;
  if (unit === 'month' || unit === 'year') return addMonths(day, unit === 'year' ? count * 12 : count);
  const days = unit === 'week' ? count * 7 : unit === 'hour' || unit === 'half-day' ? Math.ceil(count / 24) : count;
  return fromNumber(toNumber(day) + days);
}

/**
 * Days from `from` to `to`, negative when `to` is earlier.
 * @example daysBetween('2026-11-22', '2026-12-01') // 9
 */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

/**
 * Whether one length of time is longer than another, in whole days.
 * @example isLonger({ count: 2, unit: 'week' }, { count: 3, unit: 'day' }) // true
 */
export function isLonger(one: Interval, other: Interval): boolean {
  const start = '2001-01-01';
  return addInterval(start, one) > addInterval(start, other);
}

/**
 * The last day on which a partial date can lie; null stays null.
 * @example lastDayOf('2024-02') // '2024-02-29'
 */
export function lastDayOf(date: PartialDay): Day | null {
  if (date === null) return null;
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (day !== undefined) return date;
  const lastMonth = month ?? 12;
  return format(year, lastMonth, daysInMonth(year, lastMonth));
}

function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return format(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth)));
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function toNumber(day: Day): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return Math.round(Date.UTC(year, month - 1, date) / 86_400_000);
}

function fromNumber(days: number): Day {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

function format(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
