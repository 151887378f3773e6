import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readEntries } from '../../src/corpus/entries.ts';
import { readSettings } from '../../src/corpus/settings.ts';
import { ABLATION_WORDS as words } from '../../src/i18n/bench.ts';
import { judge, type JudgedQuery, type QualityReport } from '../../src/search/judge.ts';
import { WEIGHTS } from '../../src/search/rank.ts';
import { READING_WEIGHTS } from '../../src/search/understand.ts';
import { openSearch } from '../search-site.ts';
import { serveSite } from '../server.ts';
import { plainLunr, plainPagefind } from './plain-engines.ts';

/**
 * Shows what each part of the search earns on the judged queries, beside both engines as they come, and writes the table into
 * `src/search/README.md`: `npm run bench -- --ablatie [folder of a built site]`.
 */
const FILES = ['tests/search/zoekvragen.jsonl', 'tests/search/zoekvragen-eigen.jsonl'];
const README = 'src/search/README.md';
const siteDir = path.resolve(process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? 'dist');

type Ask = (query: string) => Promise<{ id: string; kind: JudgedQuery['judged'] extends (infer K)[] | undefined ? K : never }[]>;

const queries = (await Promise.all(FILES.map((file) => readFile(file, 'utf8')))).flatMap((text) => text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as JudgedQuery));
const site = await openSearch(siteDir);
const entries = readEntries(readSettings().contentDir);
const temporary = await mkdtemp(path.join(os.tmpdir(), 'zoek-'));
const pagefind = await plainPagefind(siteDir, entries, temporary, (dir) => serveSite(dir, 0));
const lunr = await plainLunr(siteDir, entries);
const full: Ask = async (query) => (await site.ask(query)).hits;

const rows: [name: string, report: QualityReport][] = [[words.all, await measure(full)]];
for (const [name, without] of Object.entries(parts())) {
  const before = structuredClone({ WEIGHTS, READING_WEIGHTS });
  without();
  rows.push([words.without(words.parts[name as keyof typeof words.parts]), await measure(full)]);
  Object.assign(WEIGHTS, before.WEIGHTS);
  Object.assign(READING_WEIGHTS, before.READING_WEIGHTS);
}
rows.push([words.pagefind, await measure(pagefind.ask)], [words.lunr, await measure(lunr.ask)]);
await Promise.all([site.close(), pagefind.close(), rm(temporary, { recursive: true, force: true })]);

const number = (value: number) => value.toFixed(3).replace('.', ',');
const table = [words.head, '|---|---|---|---|---|', ...rows.map(([name, report]) => `| ${name} | ${number(report.all.success1)} | ${number(report.all.success3)} | ${number(report.all.ndcg5)} | ${worst(report)} |`)].join('\n');
console.log(table);
const readme = await readFile(README, 'utf8');
await writeFile(README, readme.replace(/(<!-- ablatie -->\n)[\s\S]*?(\n<!-- \/ablatie -->)/, `$1\n${table}\n$2`));
process.exit(0);

async function measure(ask: Ask): Promise<QualityReport> {
  const results = [];
  for (const query of queries) results.push({ query, ids: await ask(query.q) });
  return judge(results);
}

function worst({ byKind }: QualityReport): string {
  const [kind, measures] = Object.entries(byKind).sort(([, a], [, b]) => a.success3 - b.success3)[0] ?? ['', { success3: 0 }];
  return `${kind} ${number(measures.success3)}`;
}

/** What can be left out, each by weighing it nothing. */
function parts(): Record<keyof typeof words.parts, () => void> {
  const nothing = (weights: Record<string, number>, ...fields: string[]) => {
    for (const field of fields) weights[field] = 0;
  };
  return {
    aliases: () => {
      nothing(WEIGHTS.field, 'a', 'ap');
      nothing(WEIGHTS.phrase, 'aw');
    },
    otherNames: () => {
      nothing(WEIGHTS.field, 'u');
      nothing(WEIGHTS.phrase, 'uw');
    },
    compounds: () => {
      nothing(WEIGHTS.field, 'tp', 'ap');
      nothing(READING_WEIGHTS, 'part');
    },
    joined: () => nothing(READING_WEIGHTS, 'joined'),
    slips: () => nothing(READING_WEIGHTS, 'meant'),
    phrases: () => nothing(WEIGHTS.phrase, 'tw', 'aw', 'uw'),
    headings: () => nothing(WEIGHTS.field, 'h', 'd'),
    text: () => Object.assign(WEIGHTS, { text: 0, textBeside: 0 }),
    rarity: () => Object.assign(WEIGHTS, { subjectRarity: 1 }),
    kinds: () => Object.assign(WEIGHTS, { kind: Object.fromEntries(Object.keys(WEIGHTS.kind).map((kind) => [kind, 1])), kindAsked: {} }),
  };
}
