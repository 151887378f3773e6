import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promiseNothing } from '../../scripts/bench/generate.ts';
import { checkContent } from '../../src/corpus/check.ts';
import type { Issue } from '../../src/domain/issue.ts';
import { wordsOf } from '../../src/i18n/issues.ts';

/** The content folder in which every rule is broken once; each wrong line says itself what is expected of it. */
export const FIXTURE = path.resolve('tests/fixtures/contract/content');

/** Copies what is right in the fixture: a small handbook in which nothing is wrong. */
export function copyGoodParts(dir: string): void {
  for (const part of ['bronnen', 'bedragen', 'termijnen', 'begrippen', 'gemeenten', 'voorzieningen', 'site.yaml', 'artikelen/respijt/goed.mdx', 'modules/oefenen.mdx']) cpSync(path.join(FIXTURE, part), path.join(dir, part), { recursive: true });
  promiseNothing(dir);
}

const MARK = /verwacht( hieronder)?: ([a-z-]+(?:, [a-z-]+)*)/;

/** What the check finds in the fixture. */
export function fixtureIssues(): Issue[] {
  return checkContent(FIXTURE, path.dirname(FIXTURE), '2026-11-22').issues;
}

/** What was found, one line for each issue: `path:line message`. */
export function foundLines(): string[] {
  return fixtureIssues()
    .map((issue) => `${issue.file.replace(/^content\//, '')}:${issue.line} ${wordsOf(issue).slug}`)
    .sort();
}

/** What the lines of the fixture say is expected, in the same form. */
export function expectedLines(): string[] {
  const files = readdirSync(FIXTURE, { recursive: true, withFileTypes: true }).filter((file) => file.isFile() && !file.name.endsWith('.json'));
  const inFiles = files.flatMap((file) => {
    const full = path.join(file.parentPath, file.name);
    const lines = readFileSync(full, 'utf8').split('\n');
    const name = path.relative(FIXTURE, full).replaceAll(path.sep, '/');
    return lines.flatMap((line, index) => {
      const mark = MARK.exec(line);
      if (!mark) return [];
      const at = mark[1] ? lines.findIndex((next, number) => number > index && next.trim() !== '') : index;
      return (mark[2] as string).split(', ').map((slug) => `${name}:${at + 1} ${slug}`);
    });
  });
  const beside = readFileSync(path.join(FIXTURE, '../expected.txt'), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return [...inFiles, ...beside].sort();
}
