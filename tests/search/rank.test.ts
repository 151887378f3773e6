import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Found, type Lookup, score } from '../../src/search/rank.ts';
import { topicsOf, metaOf, termNames, startKey, type TopicSource } from '../../src/search/topics.ts';
import { judge } from '../../src/search/judge.ts';

const READING = { surface: 'x', stem: 'x', weight: 1, why: 'typed' } as const;
const lookup = (entries: Record<string, Partial<Found>>): Lookup => ({ share: 1, readings: [{ reading: READING, isStart: false, entries: new Map(Object.entries(entries).map(([id, found]) => [id, { fields: [], times: 0, ...found }])) }] });
const order = (lookups: Lookup[]) => [...score(lookups, 100)].sort((a, b) => b[1] - a[1]).map(([id]) => id);
const source = (facts: Partial<TopicSource>): TopicSource => ({ title: 'Titel', aliases: [], headings: [], lines: [], ...facts });

it('puts a title before a search word, and a search word before the text', () => {
  expect(order([lookup({ text: { times: 20 }, alias: { fields: ['a'] }, title: { fields: ['t'] } })])).toEqual(['title', 'alias', 'text']);
});

it('puts what has all words before what has one of them', () => {
  expect(order([lookup({ both: { fields: ['a'] }, one: { fields: ['t'] } }), lookup({ both: { fields: ['a'] } })])[0]).toBe('both');
});

it('lets a rare word count for more than a usual one', () => {
  const usual = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`page-${index}`, { fields: ['t'] }]));
  expect(order([lookup({ rare: { fields: ['t'] } }), lookup(usual)])[0]).toBe('rare');
});

it('finds what it found before when another reading is added', () => {
  const found = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.record({ fields: fc.subarray(['t', 'a', 'u', 'h']), times: fc.nat(5) }));
  fc.assert(
    fc.property(fc.array(found, { maxLength: 3 }), found, (lists, more) => {
      const lookups = lists.map(lookup);
      const synonym = lookup(more).readings.map((item) => ({ ...item, reading: { ...READING, why: 'meant' as const } }));
      const wider = lookups.map((item) => ({ ...item, readings: [...item.readings, ...synonym] }));
      const before = [...score(lookups, 50).keys()];
      expect([...score(wider, 50).keys()]).toEqual(expect.arrayContaining(before));
    }),
  );
});

it('writes more words for an entry when its term gets a synonym, never fewer', () => {
  const word = fc.constantFrom('respijt', 'adempauze', 'vervangende zorg', 'oppas', 'even vrij');
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1 }), word, (names, synonym) => {
      const write = (list: string[]) => new Set(Object.values(metaOf(topicsOf(source({ title: 'Respijt', aliases: ['oppas'] }), [termNames(list)], () => null))).flatMap((words) => words.split(' ')));
      const [before, after] = [write(names), write([...names, synonym])];
      expect([...before].filter((item) => !after.has(item))).toEqual([]);
    }),
  );
});

it('writes words with a mark that no text has, so that they are found whole', () => {
  expect(metaOf(topicsOf(source({ title: 'Logeeropvang' }), [], () => ['logeer', 'opvang']))).toMatchObject({ t: 'logeeropvangxq', tp: 'logerxq opvangxq', tw: 'logeeropvangxz' });
});

it('keeps what is typed of a title the start of that title', () => {
  const title = 'Een noodplan maken: wie, wat en waar?';
  for (let length = 5; length <= title.length; length += 1) expect(startKey(title).startsWith(startKey(title.slice(0, length)))).toBe(true);
});

it('judges by grade two among the first, over the judged kinds alone', () => {
  const query = { q: 'x', kind: 'term', relevant: { 'artikelen/respijt/a': 2, 'signalen/b': 1 } };
  const { all } = judge([{ query, ids: [{ id: 'begrippen/x', kind: 'begrippen' }, { id: 'signalen/b', kind: 'signalen' }, { id: 'artikelen/respijt/a', kind: 'artikelen' }] }]);
  expect([all.success1, all.success3, Number(all.ndcg5.toFixed(3))]).toEqual([0, 1, 0.797]);
});
