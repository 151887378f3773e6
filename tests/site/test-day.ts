import path from 'node:path';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { isDay } from '../../src/domain/day.ts';

/** The day on which these tests were written: they say the same tomorrow. */
const WRITTEN = '2026-11-22';

/** The day on which the tested site is built: that day, or the last one that the content tells of, for no text may tell of tomorrow. */
export const TEST_DAY = [WRITTEN, ...readCorpus(path.resolve('content'), 'content').days.map(({ value }) => value).filter(isDay)].sort().at(-1) as string;
