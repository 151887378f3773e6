import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSearch, type OpenedSearch } from '../../scripts/search-site.ts';
import { judge, type JudgedQuery, type QualityReport } from '../../src/search/judge.ts';
import { builtPages, isForwarding, kindOfPage } from './built-site.ts';

/** The built site's own search, asked in plain Node. */
let site: OpenedSearch;
beforeAll(async () => {
  site = await openSearch(inject('siteDir'));
}, 120_000);
afterAll(() => site?.close());

const FILES = ['tests/search/zoekvragen.jsonl', 'tests/search/zoekvragen-eigen.jsonl'];
const queries = FILES.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean)).map((line) => JSON.parse(line) as JudgedQuery);

describe('judged queries', () => {
  let report: QualityReport;
  beforeAll(async () => {
    const results = [];
    for (const query of queries) results.push({ query, ids: (await site.ask(query.q)).hits });
    report = judge(results);
  }, 240_000);

  it('name entries that exist', () => {
    const known = new Set(builtPages().map((page) => page.root.querySelector('main')?.getAttribute('data-entry-id')));
    expect(queries.flatMap(({ relevant }) => Object.keys(relevant)).filter((id) => !known.has(id))).toEqual([]);
  });

  it('are answered by the first hit in at least eight of ten', () => {
    expect(report.all.success1).toBeGreaterThanOrEqual(0.8);
  });

  it('are answered within three hits nearly always', () => {
    expect(report.all.success3).toBeGreaterThanOrEqual(0.95);
    expect(report.all.ndcg5).toBeGreaterThanOrEqual(0.88);
  });

  it('are answered whatever their sort', () => {
    expect(Object.entries(report.byKind).filter(([, { success3 }]) => success3 < 0.88)).toEqual([]);
  });
});

describe('what is typed', () => {
  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['one endless word', 'x'.repeat(10_000)],
    ['endless words', 'zorg '.repeat(2_000)],
    ['emoji', '👩‍⚕️👵'],
    ['signs of regular expressions', '.*+?^${}()|[]\\'],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['right to left', 'שלום עולם'],
    ['a quote', '"'],
    ['a null', '\u0000'],
  ])('never makes the search fail: %s', async (_, query) => {
    await expect(site.ask(query)).resolves.toBeDefined();
  });

  it('in despair brings the red flag first', async () => {
    for (const query of ['zelfmoord', 'ik wil niet meer', '113', 'ze wil dood']) expect((await site.ask(query)).hits[0]?.id).toBe('signalen/uitspraken-van-wanhoop');
  });

  it('as a place alone brings its municipality first, and beside a subject among the first', async () => {
    const places = async (query: string) => (await site.ask(query)).hits.map(({ id }) => id);
    for (const query of ['2316', '2316 AB', 'leiden']) expect((await places(query))[0]).toBe('gemeenten/leiden');
    expect((await places('logeren leiden')).slice(0, 4)).toContain('gemeenten/leiden');
    const { hits, understood } = await site.ask('9711');
    expect([hits, understood.strangePostcode]).toEqual([[], '9711']);
  });

  it('is found whatever its accents and case', async () => {
    const ids = async (query: string) => (await site.ask(query)).hits.map(({ id }) => id);
    const found = await ids('clientondersteuning');
    expect(found).toContain('artikelen/regelingen/onafhankelijke-clientondersteuning');
    expect(await ids('CLIËNTONDERSTEUNING')).toEqual(found);
  });

  it('gives every entry once', async () => {
    const ids = (await site.ask('mantelzorger leiden', 60)).hits.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('towards a title finds that title among the first five, at the latest at its last letter, and never loses it again', async () => {
    const titles = builtPages()
      .filter((page) => !isForwarding(page) && ['artikelen', 'signalen', 'instrumenten', 'voorzieningen'].includes(kindOfPage(page) ?? ''))
      .map((page) => ({ id: page.root.querySelector('main')?.getAttribute('data-entry-id') ?? '', title: page.root.querySelector('h1')?.text.trim() ?? '' }))
      .filter((_, index) => index % 20 === 0);
    const lost: string[] = [];
    for (const { id, title } of titles) {
      let wasThere = false;
      for (let length = 3; length <= title.length; length += 1) {
        const isThere = (await site.ask(title.slice(0, length), 5)).hits.slice(0, 5).some((hit) => hit.id === id);
        if (wasThere && !isThere) lost.push(`${title.slice(0, length)}| ${id}`);
        wasThere = isThere;
      }
      if (!wasThere) lost.push(`${title}| ${id}`);
    }
    expect(lost).toEqual([]);
  }, 240_000);
});
