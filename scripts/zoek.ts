import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ASK_WORDS as words } from '../src/i18n/commands.ts';
import { SEARCH_WORDS } from '../src/i18n/search.ts';
import { judge, type JudgedQuery, type Judgement, type QualityReport } from '../src/search/judge.ts';
import { CommandError } from './failure.ts';
import { openSearch } from './search-site.ts';

const options = readOptions(process.argv.slice(2));
const site = await openSearch(path.resolve(options.dir));
try {
  if (options.queries) await judgeQueries(options.queries);
  else if (options.query !== null) await answer(options.query);
  else throw new CommandError(words.usage);
} finally {
  await site.close();
}

async function answer(query: string): Promise<void> {
  const { hits, understood } = await site.ask(query);
  if (options.json) {
    console.log(JSON.stringify(hits.map(({ id, kind, title, path: address, score, why }) => ({ id, kind, title, url: address, score: Number(score.toFixed(4)), why }))));
    return;
  }
  for (const { typed, meant } of understood.corrections) console.log(SEARCH_WORDS.meantInstead(meant, typed));
  if (understood.places.length > 0) console.log(SEARCH_WORDS.inPlaces(understood.places.map(({ name }) => name)));
  if (understood.strangePostcode) console.log(SEARCH_WORDS.strangePostcode(understood.strangePostcode, site.engines.places.length));
  else if (hits.length === 0) console.log(SEARCH_WORDS.empty(query));
  for (const [index, hit] of hits.entries()) console.log(`${String(index + 1).padStart(2)}. ${hit.title}  [${hit.id}]  ${hit.score.toFixed(3)}${hit.why.length > 0 ? `  (${hit.why.join(', ')})` : ''}`);
}

async function judgeQueries(file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandError(words.unreadable(file));
  });
  const queries = text
    .split('\n')
    .filter((line) => line.trim())
    .map((line, index) => {
      try {
        return JSON.parse(line) as JudgedQuery;
      } catch {
        throw new CommandError(words.notJson(file, index + 1));
      }
    });
  const results = [];
  for (const query of queries) results.push({ query, ids: (await site.ask(query.q)).hits.map(({ id, kind }) => ({ id, kind })) });
  const report = judge(results);
  if (options.json) console.log(JSON.stringify(report));
  else printReport(report);
}

function printReport({ all, byKind, judgements }: QualityReport): void {
  const row = ({ count, ndcg5, success1, success3 }: QualityReport['all']) => ({ [words.count]: count, 'nDCG@5': Number(ndcg5.toFixed(3)), 'success@1': Number(success1.toFixed(3)), 'success@3': Number(success3.toFixed(3)) });
  console.table({ [words.all]: row(all), ...Object.fromEntries(Object.entries(byKind).map(([kind, measures]) => [kind, row(measures)])) });
  const missed = judgements.filter(({ success1 }) => !success1);
  if (missed.length > 0) console.log(words.missed);
  for (const { query, top, success3 } of missed as Judgement[]) console.log(`${success3 ? ' ' : '!'} ${query.q}  [${query.kind}]  ${top.join(' | ')}`);
}

function readOptions(args: string[]): { query: string | null; queries: string | null; json: boolean; dir: string } {
  const value = (name: string) => {
    const at = args.indexOf(name);
    if (at === -1) return null;
    const found = args[at + 1];
    if (!found) throw new CommandError(words.usage);
    args.splice(at, 2);
    return found;
  };
  const queries = value('--queries');
  const dir = value('--map') ?? 'dist';
  const rest = args.filter((arg) => arg !== '--json');
  return { query: rest.length > 0 ? rest.join(' ') : null, queries, json: args.includes('--json'), dir };
}
