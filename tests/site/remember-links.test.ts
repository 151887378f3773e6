import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneProject, ownEnvironment, run } from './clone.ts';

const LOCK = 'content/links.lock.json';
const clone = cloneProject();
const host = mkdtempSync(path.join(tmpdir(), 'handboek-gastheer-'));
const git = (dir: string, ...args: string[]) => execFileSync('git', ['-c', 'user.name=Proef', '-c', 'user.email=proef@localhost', ...args], { cwd: dir, encoding: 'utf8' }).trim();
const writeTerm = (word: string) =>
  writeFileSync(path.join(clone.dir, `content/begrippen/${word}.mdx`), `---\ntitel: ${word}\ncode: begrip-${word}\neigenaar: redactie\nuitleg: Een woord dat alleen in een test voorkomt.\n---\n`);
const remember = (remote: string) => run('bash', ['.ci/onthoud-adressen', remote, 'main'], clone.dir, ownEnvironment());

beforeAll(() => {
  git(host, 'init', '--quiet', '--bare', '--initial-branch=main');
  git(clone.dir, 'init', '--quiet', '--initial-branch=main');
  git(clone.dir, 'add', LOCK, 'content/begrippen');
  git(clone.dir, 'commit', '--quiet', '--message', 'Begin');
  git(clone.dir, 'push', '--quiet', host, 'main');
});
afterAll(() => {
  clone.remove();
  rmSync(host, { recursive: true, force: true });
});

describe('what follows on publishing', () => {
  it('puts what is new into the memory of links, and the memory back where it came from', async () => {
    writeTerm('proefwoord');
    const result = await remember(host);
    expect(result.code, result.output).toBe(0);
    expect(git(host, 'show', `main:${LOCK}`)).toContain('"begrip-proefwoord": "/begrippen/#proefwoord"');
    expect(git(host, 'log', '--format=%s', 'main').split('\n')[0]).toContain('[skip ci]');
  }, 60_000);

  it('makes no change when there is nothing new', async () => {
    const before = git(host, 'rev-parse', 'main');
    expect((await remember(host)).code).toBe(0);
    expect(git(host, 'rev-parse', 'main')).toBe(before);
  }, 60_000);

  it('puts a memory back that the repository did not have yet', async () => {
    git(clone.dir, 'rm', '--quiet', '--cached', LOCK);
    rmSync(path.join(clone.dir, LOCK));
    git(clone.dir, 'commit', '--quiet', '--message', 'Zonder geheugen');
    git(clone.dir, 'push', '--quiet', host, 'main');
    const result = await remember(host);
    expect(result.code, result.output).toBe(0);
    expect(git(host, 'show', `main:${LOCK}`)).toContain('"begrip-proefwoord": "/begrippen/#proefwoord"');
  }, 60_000);

  it('fails nothing where the host takes nothing back, and says what to do', async () => {
    writeTerm('nogeen');
    const result = await remember(path.join(host, 'bestaat-niet'));
    expect(result).toMatchObject({ code: 0, output: expect.stringContaining('npm run links -- --accepteer') });
  }, 60_000);
});
