import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { promiseNothing } from '../../scripts/bench/generate.ts';
import { checkContent } from '../../src/corpus/check.ts';
import { LOCK_FILE } from '../../src/corpus/lock.ts';
import { PLAN_FILE } from '../../src/corpus/plan.ts';
import { readSettings } from '../../src/corpus/settings.ts';
import { NAMED_ENTRIES } from '../../src/domain/named-entries.ts';
import { issueText } from '../../src/i18n/issue-report.ts';

const CONTENT_DIR = readSettings().contentDir;
const before = process.cpuUsage();
const { corpus, issues } = checkContent(CONTENT_DIR);
/** What the check itself took, however busy the machine was with other things. */
const { user, system } = process.cpuUsage(before);

describe('the content of this handbook', () => {
  it('breaks no rule of the contract', () => {
    expect(issues.filter((issue) => issue.severity === 'error').map(issueText)).toEqual([]);
  });

  it('is read whole, and checked in a few seconds', () => {
    const files = readdirSync(CONTENT_DIR, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    expect(corpus.texts.size + corpus.others.length).toBe(files.length);
    expect((user + system) / 1_000_000).toBeLessThan(6);
  });

  it('has every entry that the code points at', () => {
    const ids = new Set(corpus.entries.map((entry) => entry.id));
    expect(Object.values(NAMED_ENTRIES).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('is described by a README whose commands exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...readFileSync('README.md', 'utf8').matchAll(/npm run ([a-z][a-z:-]*)/g)].map((match) => match[1] as string);
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });

  it('shows in the guide what the two files of a new handbook begin with', () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'handboek-begin-'));
    promiseNothing(dir);
    const blocks = [...(corpus.texts.get('redactie/een-eigen-handboek.mdx')?.text ?? '').matchAll(/```text\n([\s\S]*?\n)```/g)].map((match) => match[1]);
    expect(blocks).toEqual(expect.arrayContaining([LOCK_FILE, PLAN_FILE].map((file) => readFileSync(path.join(dir, file), 'utf8'))));
    rmSync(dir, { recursive: true });
  });

  it('names only commands that exist in the guide of the editors', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const texts = [...corpus.texts].filter(([file]) => file.startsWith('redactie/')).map(([, file]) => file.text);
    const named = texts.flatMap((text) => [...text.matchAll(/npm run ([a-z][a-z:-]*)/g)].map((match) => match[1] as string));
    expect(named.length).toBeGreaterThan(0);
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });
});
