import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/corpus/check.ts';
import { newCode, slugOf } from '../../src/domain/slug.ts';
import { issueText } from '../../src/i18n/issue-report.ts';
import { KIND_NAMES, type NewKind, TEMPLATES } from '../../src/i18n/new-entry.ts';
import { copyGoodParts } from './contract-fixture.ts';

const dir = mkdtempSync(path.join(os.tmpdir(), 'handboek-nieuw-'));
copyGoodParts(dir);
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

  it('names the region that the site is made for, not the first in the alphabet', () => {
    const home = readFileSync(path.join(dir, 'gemeenten/leiden.mdx'), 'utf8').replace('regio: leiden', 'regio: leidse-regio');
    writeFileSync(path.join(dir, 'gemeenten/leiden.mdx'), home);
    writeFileSync(path.join(dir, 'gemeenten/aalsmeer.mdx'), home.replaceAll('eiden', 'aren').replace('regio: leidse-regio', 'regio: amstelland'));
    const made = spawnSync(process.execPath, ['scripts/run.mjs', 'new', 'gemeente', 'Nieuwdorp'], { encoding: 'utf8', env: { ...process.env, HANDBOEK_CONTENT: dir } });
    expect(made.stderr).toBe('');
    expect(readFileSync(path.join(dir, 'gemeenten/nieuwdorp.mdx'), 'utf8')).toContain('regio: leidse-regio ');
  });
});

function write(name: string, kind: NewKind): string {
  const title = `"Eén ${name}: nieuw & 'anders'"`;
  const slug = slugOf(title);
  const isRecord = kind === 'bronnen' || kind === 'bedragen' || kind === 'termijnen';
  const file = path.join(kind, ...(kind === 'artikelen' ? ['respijt'] : []), `${slug}.${isRecord ? 'yaml' : 'mdx'}`);
  const text = TEMPLATES[kind]({ title, code: isRecord ? '' : newCode(kind, slug, new Set()), today: '2026-11-22', municipality: 'leiden', region: 'leidse-regio', article: 'artikelen/respijt/goed', number: 99, source: 'wet-2024' });
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), text);
  return file;
}
