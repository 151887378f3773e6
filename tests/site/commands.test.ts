import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generateArticles } from '../../scripts/bench/generate.ts';
import { lostAddresses } from './built-site.ts';
import { cloneProject, ownEnvironment, run } from './clone.ts';
import { TEST_DAY } from './test-day.ts';

let clone: ReturnType<typeof cloneProject>;
let small: string;

beforeAll(async () => {
  clone = cloneProject();
  small = path.join(clone.dir, 'klein');
  mkdirSync(small);
  await generateArticles(small, 12);
});
afterAll(() => clone.remove());

const settings = () => ({ HANDBOEK_CONTENT: small, HANDBOEK_VANDAAG: '2026-11-22' });
const node = (args: string[], env: Record<string, string> = settings()) => run('node', args, clone.dir, ownEnvironment(env));

function fingerprints(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return Object.fromEntries(
    files
      .map((file) => path.join(file.parentPath, file.name))
      .sort()
      .map((file) => [path.relative(dir, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

describe('npm run build', () => {
  it('gives the same files, byte for byte, for the same content, day and settings', async () => {
    const first = await node(['scripts/run.mjs', 'build']);
    expect(first.code, first.output).toBe(0);
    const before = fingerprints(path.join(clone.dir, 'dist'));
    const second = await node(['scripts/run.mjs', 'build']);
    expect(second.code, second.output).toBe(0);
    expect(fingerprints(path.join(clone.dir, 'dist'))).toEqual(before);
    expect(Object.keys(before).length).toBeGreaterThan(40);
  }, 180_000);

  it('refuses bad content in Dutch, all of it at once, and leaves the last good site alone', async () => {
    const good = path.join(clone.dir, 'dist', 'index.html');
    expect(existsSync(good)).toBe(true);
    const articles = path.join(small, 'artikelen', 'respijt');
    const one = readFileSync(path.join(articles, 'opgewekt-artikel-1.mdx'), 'utf8');
    writeFileSync(path.join(articles, 'fout-een.mdx'), one.replace('titel:', 'titl:').replace('code: opgewekt-artikel-1', 'code: fout-een'));
    writeFileSync(path.join(articles, 'fout-twee.mdx'), one.replace('opgewekt-artikel-1\n', 'fout-twee\n').replace('## Achtergrond', 'import x from "y"\n\n## Achtergrond'));
    const result = await node(['scripts/run.mjs', 'build']);
    for (const name of ['fout-een', 'fout-twee']) rmSync(path.join(articles, `${name}.mdx`));
    expect(result.code).toBe(1);
    expect(result.output).toMatch(/fout-een\.mdx:2/);
    expect(result.output).toMatch(/Bedoel(de)? je "?titel/);
    expect(result.output).toMatch(/fout-twee\.mdx:\d+/);
    expect(result.output).toMatch(/import/);
    expect(existsSync(good)).toBe(true);
    expect(readdirSync(path.join(clone.dir, '.cache')).filter((name) => name.startsWith('bouw-'))).toEqual([]);
  }, 120_000);

  it('says in one sentence that a content folder does not exist', async () => {
    const result = await node(['scripts/run.mjs', 'build'], { HANDBOEK_CONTENT: 'bestaat-niet' });
    expect(result.code).toBe(1);
    expect(result.output).toMatch(/bestaat-niet/);
    expect(result.output).not.toMatch(/\n\s+at /);
  }, 60_000);

  it('says in one sentence that a setting has the wrong form', async () => {
    const result = await node(['scripts/run.mjs', 'build'], { HANDBOEK_VANDAAG: '22-11-2026' });
    expect(result.code).toBe(1);
    expect(result.output.trim()).toMatch(/^HANDBOEK_VANDAAG is "22-11-2026".*2026-11-22\.$/);
  }, 60_000);
});

describe('npm start', () => {
  it('says that the port is taken, before it builds', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const result = await node(['scripts/run.mjs', 'start'], { ...settings(), PORT: String(port) });
    other.close();
    expect([result.code, result.output.trim()]).toEqual([1, `Poort ${port} is al in gebruik. Stop wat daar draait, of kies een andere poort: PORT=4322 npm start`]);
  }, 60_000);

  it('prints the address, serves the site there and stops cleanly at Ctrl-C', async () => {
    let answer: Promise<string> | undefined;
    const env = ownEnvironment({ ...settings(), PORT: '0', HANDBOEK_BASE: '/handboek' });
    const result = await run('node', ['scripts/run.mjs', 'start'], clone.dir, env, (child, output) => {
      const url = /http:\/\/localhost:\d+\/handboek\//.exec(output)?.[0];
      if (!url || answer) return;
      answer = fetch(url).then((response) => response.text()).finally(() => child.kill('SIGINT'));
    });
    expect(result.code, result.output).toBe(0);
    expect(await answer).toMatch(/<h1[\s>]/);
    expect(await answer).toMatch(/href="\/handboek\//);
  }, 180_000);

  it('says that Node is too old, and what to do', async () => {
    const older = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.11.0'}})`;
    const result = await node(['--import', older, 'scripts/run.mjs', 'start']);
    expect([result.code, result.output]).toEqual([1, expect.stringMatching(/^Node 20\.11\.0 is te oud.*npm ci/)]);
  });
});

describe('the ready-made workflows', () => {
  interface Step { run?: string; uses?: string; env?: Record<string, string> }
  const github = parse(readFileSync('.github/workflows/handboek.yml', 'utf8')) as { jobs: Record<string, { steps: Step[] }> };
  const gitlab = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Record<string, { script: string[] }>;
  const withoutInstall = (lines: string[]) => lines.filter((line) => !line.startsWith('npm ci'));

  it('install from the lock file first', () => {
    for (const job of Object.values(github.jobs)) expect(job.steps.find((step) => step.run)?.run).toBe('npm ci');
    for (const name of ['controleren', 'pages']) expect(gitlab[name]?.script[0]).toMatch(/^npm ci/);
  });

  it('check a proposal with steps that pass here', async () => {
    const steps = withoutInstall((github.jobs['controleren'] as { steps: Step[] }).steps.flatMap((step) => step.run ?? []));
    expect(steps).toEqual(withoutInstall(gitlab['controleren']?.script ?? []));
    for (const step of steps) {
      const result = await run('bash', ['-ec', step], clone.dir, ownEnvironment({ HANDBOEK_VANDAAG: TEST_DAY }));
      expect(result.code, `${step}\n${result.output.slice(-3000)}`).toBe(0);
    }
  }, 400_000);

  it('publish the site below the address of its host', async () => {
    const script = withoutInstall(gitlab['pages']?.script ?? []).join('\n');
    const result = await run('bash', ['-ec', script], clone.dir, ownEnvironment({ HANDBOEK_VANDAAG: TEST_DAY, HANDBOEK_CONTENT: path.join(clone.dir, 'content'), CI_PAGES_URL: 'https://groep.voorbeeld.nl/handboek' }));
    expect(result.code, result.output).toBe(0);
    const home = readFileSync(path.join(clone.dir, 'public', 'index.html'), 'utf8');
    expect(home).toMatch(/<link rel="canonical" href="https:\/\/groep\.voorbeeld\.nl\/handboek\/"/);
    expect(lostAddresses(path.join(clone.dir, 'public'), { base: '/handboek', origin: 'https://groep.voorbeeld.nl' })).toEqual([]);
    const publishing = (github.jobs['publiceren'] as { steps: Step[] }).steps;
    expect(publishing.find((step) => step.run === 'npm run build')?.env).toEqual({ HANDBOEK_SITE: '${{ steps.pages.outputs.origin }}', HANDBOEK_BASE: '${{ steps.pages.outputs.base_path }}' });
    expect(publishing.some((step) => step.uses?.startsWith('actions/deploy-pages'))).toBe(true);
  }, 120_000);
});
