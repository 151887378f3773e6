import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/corpus/check.ts';
import { NAMED_ENTRIES } from '../../src/domain/named-entries.ts';
import { issueText } from '../../src/i18n/issue-report.ts';

const started = performance.now();
const { corpus, issues } = checkContent(path.resolve('content'));
const seconds = (performance.now() - started) / 1000;

describe('the content of this handbook', () => {
  it('breaks no rule of the contract', () => {
    expect(issues.filter((issue) => issue.severity === 'error').map(issueText)).toEqual([]);
  });

  it('is checked in a few seconds', () => {
    expect(corpus.texts.size).toBeGreaterThan(100);
    expect(seconds).toBeLessThan(20);
  });

  it('has an owner for every entry', () => {
    const ownerless = corpus.entries.filter((entry) => !/^eigenaar: \S/m.test(corpus.texts.get(`${entry.id}.mdx`)?.text ?? ''));
    expect(ownerless.map((entry) => entry.id)).toEqual([]);
  });

  it('has every entry that the code points at', () => {
    const ids = new Set(corpus.entries.map((entry) => entry.id));
    expect(Object.values(NAMED_ENTRIES).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has every entry of the plan', () => {
    expect(issues.filter((issue) => issue.code === 'plan-entry-missing')).toEqual([]);
  });

  it.runIf(existsSync('README.md'))('is described by a README whose commands exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...readFileSync('README.md', 'utf8').matchAll(/npm run ([a-z][a-z:-]*)/g)].map((match) => match[1] as string);
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only commands that exist in the guide of the editors', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const texts = [...corpus.texts].filter(([file]) => file.startsWith('redactie/')).map(([, file]) => file.text);
    const named = texts.flatMap((text) => [...text.matchAll(/npm run ([a-z][a-z:-]*)/g)].map((match) => match[1] as string));
    expect(named.length).toBeGreaterThan(0);
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });
});
