import { addInterval, type Day } from './day.ts';

/**
 * The days of a year on which Dutch desks may be closed: those of the Algemene termijnenwet (Good Friday and Liberation Day
 * among them, every year) and the Sundays of Easter and Whitsun.
 * @example publicHolidays(2026).includes('2026-04-06') // true: Easter Monday
 */
export function publicHolidays(year: number): Day[] {
  const easter = easterOf(year);
  const later = (days: number) => addInterval(easter, { count: days, unit: 'day' });
  return [`${year}-01-01`, later(-2), easter, later(1), kingsDay(year), `${year}-05-05`, later(39), later(49), later(50), `${year}-12-25`, `${year}-12-26`];
}

/** Whether a day is one of those on which desks may be closed. */
export function isPublicHoliday(day: Day): boolean {
  return publicHolidays(Number(day.slice(0, 4))).includes(day);
}

/**
 * Easter Sunday of the Gregorian calendar, as Meeus, Jones and Butcher reckon it.
 * @example easterOf(2027) // '2027-03-28'
 */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return `${year}-${twoFigures(Math.floor(sum / 31))}-${twoFigures((sum % 31) + 1)}`;
}

/** 27 April, or the day before when that is a Sunday; before 2014 Queen's Day, 30 April. */
function kingsDay(year: number): Day {
  const [day, before] = year < 2014 ? [30, 29] : [27, 26];
  const isSunday = new Date(Date.UTC(year, 3, day)).getUTCDay() === 0;
  return `${year}-04-${isSunday ? before : day}`;
}

function twoFigures(value: number): string {
  return String(value).padStart(2, '0');
}
