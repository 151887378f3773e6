import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { measureBuildSpeed } from './bench/build-speed.ts';
import { measureFinderCost } from './bench/finder-cost.ts';
import { measureSearchCost } from './bench/search-cost.ts';
import { measureSlowLine } from './bench/slow-line.ts';
import { buildSite } from './site.ts';

// The table of what each part of the search earns is another matter than speed, and ends by itself.
if (process.argv.includes('--ablatie')) await import('./bench/search-ablation.ts');

/** Measures what must not be timed in tests; `npm run bench -- --snel` does one round of the small set only. */
const quick = process.argv.includes('--snel');
const buildSpeed = await measureBuildSpeed(quick ? [200] : [200, 1000], quick ? 1 : 3);

console.log('Bouwen: handboek naast kaal Astro met MDX en Pagefind (mediaan)');
console.table(
  buildSpeed.map(({ articles, handbook, bare, ratio }) => ({
    artikelen: articles,
    'handboek s': Number(handbook.seconds.toFixed(1)),
    'kaal s': Number(bare.seconds.toFixed(1)),
    'keer zo lang': Number(ratio.toFixed(2)),
    'handboek MB': Math.round(handbook.peakMegabytes),
    'kaal MB': Math.round(bare.peakMegabytes),
    'handboek bytes per pagina (br)': Math.round(handbook.pageBytes),
    'kaal bytes per pagina (br)': Math.round(bare.pageBytes),
  })),
);
const [small, large] = buildSpeed;
if (small && large) console.log(`1.000 artikelen kosten ${(large.handbook.seconds / small.handbook.seconds).toFixed(1)} keer zoveel tijd als 200.`);

const searchedSite = path.resolve('.cache', 'bench', 'zoeken');
await buildSite(searchedSite);
const searchCost = await measureSearchCost(searchedSite, quick ? [200] : [200, 5000]);
console.log('Zoeken: mediaan over de beoordeelde vragen, kB over de lijn');
console.table(
  searchCost.costs.map(({ entries, firstKilobytes, laterKilobytes, milliseconds, wholeIndexKilobytes }) => ({
    ingangen: entries,
    'eerste vijf kB': Number(firstKilobytes.toFixed(1)),
    'later kB': Number(laterKilobytes.toFixed(1)),
    'toets tot uitkomst ms': Number(milliseconds.toFixed(1)),
    'hele index kB (lunr)': Math.round(wholeIndexKilobytes),
  })),
);
console.table({ 'sociale kaart kB': Object.fromEntries(Object.entries(searchCost.directory).map(([part, kilobytes]) => [part.replace('Kilobytes', ''), Number(kilobytes.toFixed(1))])) });

const slowLine = await measureSlowLine(searchedSite, quick ? 1 : 3);
console.log(`Trage lijn (400 kbit/s, 400 ms), koud, mediaan van ${quick ? 1 : 3}; bytes met kopregels`);
console.table(
  slowLine.map(({ what, unit, value, limit }) => ({
    meting: what,
    [unit]: unit === 's' ? Number(value.toFixed(1)) : value,
    grens: limit ?? '',
    gehaald: limit === null ? '' : value <= limit ? 'ja' : 'nee',
  })),
);

const finderCost = await measureFinderCost(searchedSite, quick ? 200 : 5000, quick ? 30 : 342);
console.log('Zoeker: wat één plaats opzoeken over de lijn vraagt, in de echte sociale kaart en een opgewekte (bytes met kopregels)');
console.table(finderCost.map(({ directory, municipalities, services, requests, bytes, parts }) => ({ 'sociale kaart': directory, gemeenten: municipalities, voorzieningen: services, verzoeken: requests, ...parts, samen: bytes })));

const report = path.resolve('.cache', 'bench', 'bench.json');
await mkdir(path.dirname(report), { recursive: true });
await writeFile(report, `${JSON.stringify({ buildSpeed, searchCost, slowLine, finderCost }, null, 2)}\n`);
console.log(`Als JSON: ${path.relative(process.cwd(), report)}`);
