import { type Day, type Interval, isDay, type PartialDay } from '../domain/day.ts';

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

/**
 * A day as people write it in Dutch, as a date for the front matter; null when the text is no day.
 * @example dayInWords('22 november 2026') // '2026-11-22'
 */
export function dayInWords(text: string): Day | null {
  const found = /^(\d{1,2})[-/. ]+(\d{1,2}|[a-z]{3,9})[-/. ]+(\d{4})$/.exec(text.trim().toLowerCase());
  if (!found) return null;
  const [, date = '', month = '', year] = found;
  const number = /^\d/.test(month) ? Number(month) : MONTHS.findIndex((name) => name.startsWith(month)) + 1;
  const day = `${year}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
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

/**
 * Words as an enumeration in a sentence.
 * @example listInWords(['brood', 'kaas', 'melk']) // 'brood, kaas en melk'
 */
export function listInWords(items: readonly string[], last: 'en' | 'of' = 'en'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
