import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { generateArticles } from '../../scripts/bench/generate.ts';
import { ownEnvironment, run } from './clone.ts';

const home = mkdtempSync(path.join(tmpdir(), 'handboek-groei-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Bytes of the article that all others point at, in a site of `count` articles. */
async function sizeOfHub(count: number): Promise<number> {
  const content = path.join(home, `inhoud-${count}`);
  mkdirSync(content);
  await generateArticles(content, count);
  const articles = path.join(content, 'artikelen', 'respijt');
  for (const file of readdirSync(articles).filter((name) => !name.endsWith('-0.mdx'))) {
    const text = readFileSync(path.join(articles, file), 'utf8');
    writeFileSync(path.join(articles, file), text.replace(/^verwant: .*$/m, 'verwant: [artikelen/respijt/opgewekt-artikel-0]'));
  }
  const out = path.join(home, `site-${count}`);
  const built = await run('node', ['scripts/run.mjs', 'build', out], process.cwd(), ownEnvironment({ HANDBOEK_CONTENT: content, HANDBOEK_VANDAAG: '2026-11-22' }));
  expect(built.code, built.output).toBe(0);
  return readFileSync(path.join(out, 'respijt', 'opgewekt-artikel-0', 'index.html')).length;
}

it('no entry page grows with the number of entries, however many point at it', async () => {
  const [some, many] = [await sizeOfHub(60), await sizeOfHub(240)];
  expect(Math.abs(many - some)).toBeLessThan(400);
}, 240_000);
