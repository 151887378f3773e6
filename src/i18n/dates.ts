import type { Day, Interval, PartialDay } from '../domain/day.ts';

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

/**
 * A day, month or year in Dutch words; null is said as unknown.
 * @example wordsOfDay('2026-11-22') // '22 november 2026'
 */
export function wordsOfDay(day: Day | PartialDay): string {
  if (day === null) return 'datum onbekend';
  const [year, month, date] = day.split('-');
  return [date && String(Number(date)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

const UNITS: Record<Interval['unit'], [one: string, many: string]> = {
  hour: ['uur', 'uur'],
  'half-day': ['dagdeel', 'dagdelen'],
  day: ['dag', 'dagen'],
  night: ['nacht', 'nachten'],
  week: ['week', 'weken'],
  month: ['maand', 'maanden'],
  year: ['jaar', 'jaar'],
};

/**
 * A length of time in Dutch words.
 * @example wordsOfInterval({ count: 2, unit: 'night' }) // '2 nachten'
 */
export function wordsOfInterval({ count, unit }: Interval): string {
  return `${count} ${UNITS[unit][count === 1 ? 0 : 1]}`;
}

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/**
 * Days of the week (1 is Monday) in Dutch words, runs of three or more as "t/m".
 * @example wordsOfWeekdays([1, 2, 3, 4, 5]) // 'maandag t/m vrijdag'
 */
export function wordsOfWeekdays(days: readonly number[]): string {
  const names = days.map((day) => WEEKDAYS[day - 1] ?? '');
  const consecutive = days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
  return days.length > 2 && consecutive ? `${names[0]} t/m ${names.at(-1)}` : listInWords(names);
}

/**
 * Words as an enumeration in a sentence.
 * @example listInWords(['brood', 'kaas', 'melk']) // 'brood, kaas en melk'
 */
export function listInWords(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;
}
