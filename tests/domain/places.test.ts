import { expect, it } from 'vitest';
import { idOf, pathOf } from '../../src/domain/entry.ts';
import { type Place, placeOf } from '../../src/domain/places.ts';

const place = (slug: string, name: string, localities: Place['localities'] = []): Place => ({ slug, name, region: 'x', localities });
const PLACES = [
  place('leiden', 'Leiden', [{ name: 'Leiden', postcodes: [2316] }]),
  place('alphen-aan-den-rijn', 'Alphen aan den Rijn', [{ name: 'Boskoop', postcodes: [2771] }]),
  place('kaag-en-braassem', 'Kaag en Braassem', [{ name: 'Oude Wetering', postcodes: [2377] }]),
  place('amersfoort', 'Amersfoort', [{ name: 'Amersfoort-Noord', postcodes: [3821] }]),
];
const found = (words: string) => placeOf(words, PLACES, (text) => text.toLowerCase())?.slug ?? null;

it.each([
  ['2316', 'leiden'],
  [' 2316 AB ', 'leiden'],
  ['LEIDEN', 'leiden'],
  ['boskoop', 'alphen-aan-den-rijn'],
  ['alphen', 'alphen-aan-den-rijn'],
  ['braassem', 'kaag-en-braassem'],
  ['oude', null],
  ['rijn', null],
  ['noord', null],
  ['9999', null],
  ['', null],
])('finds the place of %j', (words, slug) => {
  expect(found(words)).toBe(slug);
});

it.each(['artikelen/respijt/logeeropvang', 'gemeenten/leiden', 'begrippen/wmo', 'signalen/eenzaam', 'redactie/meldingen/dode-link'])('finds %s back from its address', (id) => {
  expect(idOf(pathOf(id))).toBe(id);
});

it('finds no entry at the address of a list', () => {
  expect(['/', '/respijt/', '/zoeken/', '/iets/anders/'].map(idOf)).toEqual([null, null, null, null]);
});
