import type { Day } from './day.ts';
import { freshnessOfRecord } from './freshness.ts';
import { isPublicHoliday } from './holidays.ts';
import type { DirectoryRecord } from './service.ts';

/** A moment in the Netherlands. */
export interface Moment {
  day: Day;
  /** 1 is Monday. */
  weekday: number;
  /** `HH:MM`. */
  time: string;
}

/**
 * What may be said of opening hours at a moment: `open` or `closed` only where somebody checked them inside the interval and the day is
 * no public holiday; otherwise only what the source says of them, or that no source says anything.
 */
export type OpenState = 'open' | 'closed' | 'holiday' | 'by-source' | 'unknown';

/**
 * Whether a service is open, as far as that may be said.
 * @param moment null when the device's clock cannot be right
 * @example openStateOf(checkedToday, { day: '2026-11-23', weekday: 1, time: '10:00' }, '2026-11-23') // 'open'
 */
export function openStateOf(record: Pick<DirectoryRecord, 'openingHours' | 'assured' | 'reviewEvery'>, moment: Moment | null, today: Day): OpenState {
  const { openingHours } = record;
  if (openingHours === null) return 'unknown';
  const { freshness } = freshnessOfRecord(record, today);
  const isChecked = freshness === 'current' || freshness === 'due-soon';
  if (moment === null || !isChecked || openingHours.slots.length === 0) return 'by-source';
  if (isPublicHoliday(moment.day)) return 'holiday';
  const { weekday, time } = moment;
  const before = weekday === 1 ? 7 : weekday - 1;
  const isOpen = openingHours.slots.some(({ days, opens, closes }) =>
    closes > opens ? days.includes(weekday) && time >= opens && time < closes : (days.includes(weekday) && time >= opens) || (days.includes(before) && time < closes),
  );
  return isOpen ? 'open' : 'closed';
}
