import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { generateArticles } from './generate.ts';
import { meanPageBytes, measureRun, median, type RunCost } from './measure.ts';

/** Build cost of the handbook beside bare Astro with MDX and Pagefind, on the same generated articles in the same run. */
export interface BuildSpeed {
  articles: number;
  handbook: RunCost & { pageBytes: number };
  bare: RunCost & { pageBytes: number };
  /** Seconds of the handbook for one second of the bare build. */
  ratio: number;
}

const HERE = new URL('.', import.meta.url).pathname;

/** Builds each number of articles `rounds` times with both, in turn, and gives the medians. */
export async function measureBuildSpeed(counts: number[], rounds: number): Promise<BuildSpeed[]> {
  const home = path.resolve('.cache', 'bench');
  const results: BuildSpeed[] = [];
  for (const articles of counts) {
    const content = path.join(home, `content-${articles}`);
    await rm(content, { recursive: true, force: true });
    await mkdir(content, { recursive: true });
    await generateArticles(content, articles);
    const ours: RunCost[] = [];
    const bare: RunCost[] = [];
    const out = path.join(home, 'site');
    const bareRoot = path.join(home, 'bare');
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await measureRun('scripts/run.mjs', ['build', out], { HANDBOEK_CONTENT: content, HANDBOEK_VANDAAG: '2026-11-22' }));
      bare.push(await measureRun(path.join(HERE, 'bare-build.ts'), [content, bareRoot]));
    }
    const cost = (runs: RunCost[]) => ({ seconds: median(runs.map((run) => run.seconds)), peakMegabytes: median(runs.map((run) => run.peakMegabytes)) });
    const handbook = { ...cost(ours), pageBytes: await meanPageBytes(path.join(out, 'respijt')) };
    const yardstick = { ...cost(bare), pageBytes: await meanPageBytes(path.join(bareRoot, 'dist')) };
    results.push({ articles, handbook, bare: yardstick, ratio: handbook.seconds / yardstick.seconds });
  }
  return results;
}
