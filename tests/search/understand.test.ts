import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/domain/places.ts';
import { understand } from '../../src/search/understand.ts';
import { aLexicon } from './builders.ts';

const LEIDEN: Place = { slug: 'leiden', name: 'Leiden', region: 'leidse-regio', localities: [{ name: 'Leiden', postcodes: [2311, 2316] }] };
const ALPHEN: Place = { slug: 'alphen-aan-den-rijn', name: 'Alphen aan den Rijn', region: 'rijnstreek', localities: [] };
const ZOETERWOUDE: Place = { slug: 'zoeterwoude', name: 'Zoeterwoude', region: 'leidse-regio', localities: [{ name: 'Gelderswoude', postcodes: [2735] }] };
const ZUIDPLAS: Place = { slug: 'zuidplas', name: 'Zuidplas', region: 'midden-holland', localities: [{ name: 'Moerkapelle', postcodes: [2735, 2751] }] };
const PLACES = [LEIDEN, ALPHEN, ZOETERWOUDE, ZUIDPLAS];
const WORDS = aLexicon(['logeeropvang', 'respijtzorg', 'mantelzorger', 'training', 'module', 'noodplan', 'slaap', 'problemen', 'hulp', 'weigeren', 'dagopvang', 'moeder'], {
  slips: { respeitzorg: 'respijtzorg' },
  redFlags: [{ id: 'signalen/wanhoop', title: 'Wanhoop', description: '', path: '/signalen/wanhoop/', phrases: [['zelfdod'], ['wil', 'niet', 'mer']] }],
});
const read = (query: string) => understand(query, WORDS, PLACES);
const readings = (query: string) => read(query).wanted.flatMap((item) => item.readings.map(({ surface, why }) => `${surface} (${why})`));

describe('a place in a query', () => {
  it.each([
    ['logeeropvang leiden', 'leiden'],
    ['hulp 2316', 'leiden'],
    ['hulp 2316 ab', 'leiden'],
    ['respijtzorg Alphen aan den Rijn', 'alphen-aan-den-rijn'],
    ['alphen', 'alphen-aan-den-rijn'],
    ['hulp 2735', 'zoeterwoude en zuidplas'],
    ['hulp in 2026', ''],
    ['logeeropvang', ''],
  ])('%s', (query, slugs) => {
    expect(read(query).places.map(({ slug }) => slug).join(' en ')).toBe(slugs);
  });
});

describe('a place alone', () => {
  it('is told from a place beside a subject, and from a postcode that is none of ours', () => {
    expect(['2316', 'leiden ', 'Alphen aan den Rijn', 'hulp leiden', 'hulp'].map((query) => read(query).isPlaceAlone)).toEqual([true, true, true, false, false]);
    expect(['9711', '9711 AB', '2316', 'hulp 9711', 'hulp'].map((query) => read(query).strangePostcode)).toEqual(['9711', '9711', null, null, null]);
  });
});

describe('a kind in a query', () => {
  it('leans the search, unless it is all that is asked', () => {
    expect([read('training noodplan').kind, read('training').kind]).toEqual(['modules', null]);
  });
});

describe('danger in a query', () => {
  it('is seen in a word, and in a sentence that says little else', () => {
    expect([read('zelfdoding').redFlags.length, read('ik wil niet meer').redFlags.length]).toEqual([1, 1]);
  });

  it('is not seen where the same words are about something else', () => {
    expect(read('mijn moeder wil niet meer naar de dagopvang').redFlags).toEqual([]);
  });
});

describe('a word', () => {
  it('is joined with its neighbour when that is a word', () => {
    expect(readings('logeer opvang')).toContain('logeeropvang (joined)');
  });

  it('is mended when nobody writes it so', () => {
    expect([readings('mantelzogers nu'), readings('respeitzorg nu')].map((list) => list[1])).toEqual(['mantelzorger (meant)', 'respijtzorg (meant)']);
  });

  it('is left alone when it is known, or may still be half typed', () => {
    expect([readings('noodplan'), readings('noodpl')]).toEqual([['noodplan (typed)'], ['noodpl (typed)']]);
  });

  it('that nobody wrote yet is read by its parts', () => {
    expect(readings('slaaphulp')).toEqual(['slaap (part)', 'hulp (part)']);
  });
});

it('takes any input', () => {
  const awkward = ['', ' ', 'x'.repeat(10_000), 'zorg '.repeat(2_000), '👩‍⚕️👵', '.*+?^${}()|[]\\', '<img src=x onerror=alert(1)>', 'שלום עולם', '"', '\u0000', '#q=1&q=2', "''''"];
  for (const query of awkward) expect(() => read(query)).not.toThrow();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
      expect(read(query).wanted.length).toBeLessThanOrEqual(40);
    }),
  );
});
