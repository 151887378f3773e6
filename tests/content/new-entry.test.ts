import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/corpus/check.ts';
import { newCode, slugOf } from '../../src/domain/slug.ts';
import { issueText } from '../../src/i18n/issue-report.ts';
import { KIND_NAMES, type NewKind, TEMPLATES } from '../../src/i18n/new-entry.ts';
import { FIXTURE } from './contract-fixture.ts';

const dir = mkdtempSync(path.join(os.tmpdir(), 'handboek-nieuw-'));
for (const part of ['bronnen', 'gemeenten', 'voorzieningen', 'begrippen', 'bedragen', 'termijnen', 'artikelen/respijt/goed.mdx']) cpSync(path.join(FIXTURE, part), path.join(dir, part), { recursive: true });
afterAll(() => rmSync(dir, { recursive: true }));

describe('a new file', () => {
  it.each(Object.entries(KIND_NAMES))('of the kind %s is one that the check accepts', (name, kind) => {
    const file = write(name, kind);
    expect(
      checkContent(dir)
        .issues.filter((issue) => issue.file.endsWith(file) && issue.severity === 'error')
        .map(issueText),
    ).toEqual([]);
  });
});

function write(name: string, kind: NewKind): string {
  const title = `"Eén ${name}: nieuw & 'anders'"`;
  const slug = slugOf(title);
  const isRecord = kind === 'bronnen' || kind === 'bedragen' || kind === 'termijnen';
  const file = path.join(kind, ...(kind === 'artikelen' ? ['respijt'] : []), `${slug}.${isRecord ? 'yaml' : 'mdx'}`);
  const text = TEMPLATES[kind]({ title, code: isRecord ? '' : newCode(kind, slug, new Set()), today: '2026-11-22', municipality: 'leiden', article: 'artikelen/respijt/goed', number: 99, source: 'wet-2024' });
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), text);
  return file;
}
