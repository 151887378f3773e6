import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LOCK_FILE } from '../../src/corpus/lock.ts';
import { STATE_WORDS } from '../../src/i18n/content-state.ts';
import { DOCTOR_WORDS } from '../../src/i18n/doctor.ts';
import { LINKS_WORDS } from '../../src/i18n/links.ts';
import { KIND_NAMES } from '../../src/i18n/new-entry.ts';
import { JUDGED_BY_DEFAULT } from '../../src/search/judge.ts';
import { copyGoodParts, FIXTURE } from '../content/contract-fixture.ts';
import { type Ended, ownEnvironment, run } from './clone.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const made: string[] = [];
afterAll(() => made.forEach((dir) => rmSync(dir, { recursive: true, force: true })));

function newFolder(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'handboek-opdracht-'));
  made.push(dir);
  return dir;
}

/** A small handbook of a test's own, in which nothing is wrong. */
function ownContent(): string {
  const dir = newFolder();
  copyGoodParts(dir);
  return dir;
}

/** Runs what `npm run <name> -- <args>` runs, on a content folder. */
function command(content: string, name: string, ...args: string[]): Promise<Ended> {
  const [program, ...own] = (scripts[name] as string).split(' ') as [string, ...string[]];
  return run(program, [...own, ...args], process.cwd(), ownEnvironment({ HANDBOEK_CONTENT: content, HANDBOEK_VANDAAG: '2026-11-22' }));
}

interface Reported {
  issues: { code: string; severity: string; file: string; line: number; message: string; suggestion?: string }[];
  counts: { error: number; warning: number };
}

describe('npm run check:content', () => {
  it('tells other programs every issue in the form that was promised, and ends with 1 when one is an error', async () => {
    const { code, output } = await command(FIXTURE, 'check:content', '--json');
    const { issues, counts } = JSON.parse(output) as Reported;
    expect(code).toBe(1);
    expect(counts.error).toBeGreaterThan(0);
    const of = (severity: string) => issues.filter((issue) => issue.severity === severity).length;
    expect([of('error'), of('warning'), issues.length]).toEqual([counts.error, counts.warning, counts.error + counts.warning]);
    const fields = (issue: object) => Object.keys(issue).filter((name) => name !== 'suggestion');
    expect(issues.filter((issue) => fields(issue).join() !== 'code,severity,file,line,message' || !(issue.line >= 1) || /^\W*$/.test(issue.message))).toEqual([]);
    expect(issues.filter(({ suggestion }) => suggestion).length).toBeGreaterThan(0);
  }, 60_000);

  it('ends with 0 where nothing is wrong', async () => {
    const { code, output } = await command(ownContent(), 'check:content', '--json');
    expect([code, (JSON.parse(output) as Reported).counts.error]).toEqual([0, 0]);
  }, 60_000);
});

describe('npm run new', () => {
  const content = ownContent();
  const MORE: Partial<Record<string, string[]>> = { artikel: ['--thema', 'respijt'], bedrag: ['--bron', 'wet-2024'], termijn: ['--bron', 'wet-2024'] };

  it.each(Object.entries(KIND_NAMES))('writes a file for the kind %s and says where', async (kind, folder) => {
    const before = filesIn(content);
    const { code, output } = await command(content, 'new', kind, `Een nieuw stuk: ${kind}`, ...(MORE[kind] ?? []));
    expect(code, output).toBe(0);
    const written = filesIn(content).filter((file) => !before.includes(file));
    expect(written).toEqual([expect.stringMatching(new RegExp(`^${folder}/.*een-nieuw-stuk-${kind}\\.(mdx|yaml)$`))]);
    expect(output).toContain(written[0]);
  }, 60_000);

  it('writes what the check accepts, all kinds together', async () => {
    const { code, output } = await command(content, 'check:content', '--json');
    const { issues } = JSON.parse(output) as Reported;
    expect([code, issues.filter(({ severity }) => severity === 'error')]).toEqual([0, []]);
  }, 60_000);

  it('leaves a file that is there as it is, and names the kind that was meant', async () => {
    const before = filesIn(content);
    const [again, odd] = [await command(content, 'new', 'begrip', 'Een nieuw stuk: begrip'), await command(content, 'new', 'voorzienig', 'De Brug')];
    expect([again.code, odd.code]).toEqual([1, 1]);
    expect(odd.output).toContain('Bedoel je "voorziening"?');
    expect(filesIn(content)).toEqual(before);
  }, 60_000);
});

describe('npm run links', () => {
  const content = ownContent();
  const lock = () => JSON.parse(readFileSync(path.join(content, LOCK_FILE), 'utf8')) as { codes: Record<string, string>; paths: Record<string, string[]> };
  const article = path.join(content, 'artikelen/respijt/later-gekomen.mdx');

  beforeAll(async () => {
    const { code, output } = await command(content, 'links', '--accepteer');
    expect(code, output).toBe(0);
  });

  it('says that there is nothing new after all was accepted', async () => {
    const { code, output } = await command(content, 'links');
    expect([code, output.trim()]).toEqual([0, LINKS_WORDS.summary(0, { codes: [], addresses: [], anchors: [] })]);
  }, 60_000);

  it('lists a new address and how to keep it, and keeps it only when told to', async () => {
    await command(content, 'new', 'artikel', 'Later gekomen', '--thema', 'respijt');
    const before = lock();
    const listed = await command(content, 'links');
    expect([listed.code, lock()]).toEqual([0, before]);
    for (const words of [`${LINKS_WORDS.heading('addresses')}\n  /respijt/later-gekomen/`, LINKS_WORDS.howToAccept]) expect(listed.output).toContain(words);
    const accepted = await command(content, 'links', '--accepteer');
    expect(accepted.code).toBe(0);
    expect(lock()).toEqual({ codes: { ...before.codes, 'later-gekomen': '/respijt/later-gekomen/' }, paths: { ...before.paths, '/respijt/later-gekomen/': expect.arrayContaining(['achtergrond']) as string[] } });
  }, 60_000);

  it('names an anchor and an address that were lost, ends with 1 and forgets neither', async () => {
    const before = lock();
    writeFileSync(article, readFileSync(article, 'utf8').replace('{#achtergrond}', '{#waarom}'));
    const anchor = await command(content, 'links');
    expect(anchor).toMatchObject({ code: 1, output: expect.stringMatching(/achtergrond[\s\S]*\(lost-anchor\)/) });
    rmSync(article);
    const address = await command(content, 'links', '--accepteer');
    expect(address).toMatchObject({ code: 1, output: expect.stringMatching(/\/respijt\/later-gekomen\/[\s\S]*\(lost-address\)/) });
    expect(lock()).toEqual(before);
  }, 60_000);
});

describe('the memory of links, when it is lost', () => {
  it('is refused by the check and made anew when told to, unless something else is wrong', async () => {
    const content = ownContent();
    const lock = path.join(content, LOCK_FILE);
    rmSync(lock);
    expect((await command(content, 'check:content')).output).toContain('(kept-file-missing)');
    writeFileSync(path.join(content, 'plan.yaml'), 'idz: []');
    const refused = await command(content, 'links', '--accepteer');
    expect([refused.code, filesIn(content).includes(LOCK_FILE)]).toEqual([1, false]);
    writeFileSync(path.join(content, 'plan.yaml'), 'ids: []');
    const { code, output } = await command(content, 'links', '--accepteer');
    expect(code, output).toBe(0);
    expect(readFileSync(lock, 'utf8')).toContain('"/respijt/goed/"');
  }, 60_000);
});

describe('npm run doctor', () => {
  it('tells how the content stands, section by section, and whom it waits for', async () => {
    const { code, output } = await command(ownContent(), 'doctor');
    expect(code, output).toBe(0);
    const { versions, counts, check, unlocked, reading, norms, spots, orphans, readability, similar, spelling } = DOCTOR_WORDS;
    const sections = [versions, counts, check, unlocked, reading, STATE_WORDS.covenants, norms, spots, orphans, readability, similar, spelling];
    const lines = output.split('\n');
    expect(lines.filter((line) => sections.includes(line as typeof versions))).toEqual(sections);
    const under = (section: string) => lines[lines.indexOf(section) + 1];
    expect(under(versions)).toBe(`  node ${process.versions.node}`);
    expect(under(reading)).toMatch(/^ {2}redactie.*: [1-9]\d* nog door niemand nagekeken/);
  }, 60_000);

  it('informs and never fails, also where the check does', async () => {
    const { code, output } = await command(FIXTURE, 'doctor');
    expect(code, output).toBe(0);
    expect(output).toMatch(/^ {2}[1-9]\d* fouten en \d+ waarschuwingen/m);
  }, 60_000);
});

describe('npm run zoek', () => {
  interface Hit { id: string; kind: string; title: string; url: string; score: number; why: string[] }
  const ask = (...args: string[]) => command('content', 'zoek', ...args, '--map', inject('siteDir'));
  let hits: Hit[];

  beforeAll(async () => {
    const { code, output } = await ask('logeerhuis leiden', '--json');
    expect(code, output).toBe(0);
    hits = JSON.parse(output) as Hit[];
  });

  it('gives other programs each hit once, with the fields that were promised and a page behind its address', () => {
    expect(hits.length).toBeGreaterThan(2);
    expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
    expect(hits.filter((hit) => Object.keys(hit).join() !== 'id,kind,title,url,score,why')).toEqual([]);
    const isRight = ({ id, kind, title, url, score, why }: Hit) => id.startsWith(`${kind}/`) && title !== '' && score > 0 && Array.isArray(why) && readdirSync(path.join(inject('siteDir'), url.split('#')[0] as string)).includes('index.html');
    expect(hits.filter((hit) => !isRight(hit))).toEqual([]);
  });

  it('judges a file of queries, in all and per kind of query, and names what it missed', async () => {
    const right = hits.find(({ kind }) => (JUDGED_BY_DEFAULT as readonly string[]).includes(kind));
    const file = path.join(newFolder(), 'vragen.jsonl');
    const queries = [{ q: 'logeerhuis leiden', kind: 'raak', relevant: { [right?.id as string]: 2 } }, { q: 'logeerhuis leiden', kind: 'mis', relevant: { 'artikelen/respijt/bestaat-niet': 2 } }];
    writeFileSync(file, queries.map((query) => JSON.stringify(query)).join('\n'));
    const { code, output } = await ask('--queries', file);
    expect(code, output).toBe(0);
    const cells = (name: string) => output.split('\n').find((line) => line.includes(`│ ${name} `))?.split('│').map((cell) => cell.trim()).filter(Boolean);
    expect(output).toMatch(/nDCG@5.*success@1.*success@3/);
    expect([cells('alles'), cells('raak'), cells('mis')]).toEqual([['alles', '2', '0.5', '0.5', '0.5'], ['raak', '1', '1', '1', '1'], ['mis', '1', '0', '0', '0']]);
    expect(output).toMatch(/^! logeerhuis leiden {2}\[mis\]/m);
    expect(output).not.toContain('[raak]');
  }, 60_000);

  it('says in one sentence that a file of queries cannot be read', async () => {
    const { code, output } = await ask('--queries', 'bestaat-niet.jsonl');
    expect([code, output.trim().split('\n').length]).toEqual([1, 1]);
    expect(output).toContain('bestaat-niet.jsonl');
  }, 60_000);
});

function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true }).filter((file) => file.isFile()).map((file) => path.relative(dir, path.join(file.parentPath, file.name)).replaceAll(path.sep, '/')).sort();
}
