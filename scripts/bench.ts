import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { measureBuildSpeed } from './bench/build-speed.ts';
import { measureFinderCost } from './bench/finder-cost.ts';
import { measureSearchCost } from './bench/search-cost.ts';
import { measureSlowLine } from './bench/slow-line.ts';
import { BENCH_WORDS as words } from '../src/i18n/bench.ts';
import { buildSite } from './site.ts';

// The table of what each part of the search earns is another matter than speed, and ends by itself.
if (process.argv.includes('--ablatie')) await import('./bench/search-ablation.ts');

/** Measures what must not be timed in tests; `npm run bench -- --snel` does one round of the small set only. */
const quick = process.argv.includes('--snel');
const buildSpeed = await measureBuildSpeed(quick ? [200] : [200, 1000], quick ? 1 : 3);

console.log(words.build);
console.table(
  buildSpeed.map(({ articles, handbook, bare, ratio }) => ({
    [words.articles]: articles,
    [words.handbookSeconds]: Number(handbook.seconds.toFixed(1)),
    [words.bareSeconds]: Number(bare.seconds.toFixed(1)),
    [words.ratio]: Number(ratio.toFixed(2)),
    [words.handbookMegabytes]: Math.round(handbook.peakMegabytes),
    [words.bareMegabytes]: Math.round(bare.peakMegabytes),
    [words.handbookPageBytes]: Math.round(handbook.pageBytes),
    [words.barePageBytes]: Math.round(bare.pageBytes),
  })),
);
const [small, large] = buildSpeed;
if (small && large) console.log(words.growth((large.handbook.seconds / small.handbook.seconds).toFixed(1)));

const searchedSite = path.resolve('.cache', 'bench', 'zoeken');
await buildSite(searchedSite);
const searchCost = await measureSearchCost(searchedSite, quick ? [200] : [200, 5000]);
console.log(words.search);
console.table(
  searchCost.costs.map(({ entries, firstKilobytes, laterKilobytes, milliseconds, wholeIndexKilobytes }) => ({
    [words.entries]: entries,
    [words.firstKilobytes]: Number(firstKilobytes.toFixed(1)),
    [words.laterKilobytes]: Number(laterKilobytes.toFixed(1)),
    [words.milliseconds]: Number(milliseconds.toFixed(1)),
    [words.wholeIndexKilobytes]: Math.round(wholeIndexKilobytes),
  })),
);
console.table({ [words.directoryKilobytes]: Object.fromEntries(Object.entries(searchCost.directory).map(([part, kilobytes]) => [part.replace('Kilobytes', ''), Number(kilobytes.toFixed(1))])) });

const slowLine = await measureSlowLine(searchedSite, quick ? 1 : 3);
console.log(words.slowLine(quick ? 1 : 3));
console.table(
  slowLine.map(({ what, unit, value, limit }) => ({
    [words.measured]: what,
    [unit]: unit === 's' ? Number(value.toFixed(1)) : value,
    [words.limit]: limit ?? '',
    [words.reached]: limit === null ? '' : value <= limit ? words.yes : words.no,
  })),
);

const finderCost = await measureFinderCost(searchedSite, quick ? 200 : 5000, quick ? 30 : 342);
console.log(words.finder);
console.table(finderCost.map(({ directory, municipalities, services, requests, bytes, parts }) => ({ [words.directory]: directory, [words.municipalities]: municipalities, [words.services]: services, [words.requests]: requests, ...parts, [words.together]: bytes })));

const report = path.resolve('.cache', 'bench', 'bench.json');
await mkdir(path.dirname(report), { recursive: true });
await writeFile(report, `${JSON.stringify({ buildSpeed, searchCost, slowLine, finderCost }, null, 2)}\n`);
console.log(words.asJson(path.relative(process.cwd(), report)));
