import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { readSettings } from '../../src/corpus/settings.ts';
import { type Day, isDay } from '../../src/domain/day.ts';

/** The day on which these tests were written: they say the same tomorrow. */
const WRITTEN: Day = '2026-11-22';

/** The content folder that the tested site is made of. */
export const CONTENT_DIR = readSettings().contentDir;

/** The day for the tested site: the day the tests were written, or the last that the content tells of, for no text may tell of tomorrow. A slip of the pen into the future is not followed. */
export function dayToTest(told: readonly string[], today: Day): Day {
  return [WRITTEN, ...told.filter((day) => isDay(day) && day <= today)].sort().at(-1) as Day;
}

/** The day on which the tested site is built; today is the calendar's, whatever the settings say. */
export const TEST_DAY = dayToTest(readCorpus(CONTENT_DIR, CONTENT_DIR).days.map(({ value }) => value), readSettings({}).today);
