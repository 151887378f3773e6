import { expect, it } from 'vitest';
import { idOf, pathOf } from '../../src/domain/entry.ts';
import { type Place, placesOf } from '../../src/domain/places.ts';

const place = (slug: string, name: string, localities: Place['localities'] = []): Place => ({ slug, name, region: 'x', localities });
const PLACES = [
  place('leiden', 'Leiden', [{ name: 'Leiden', postcodes: [2316] }]),
  place('alphen-aan-den-rijn', 'Alphen aan den Rijn', [{ name: 'Boskoop', postcodes: [2771] }]),
  place('kaag-en-braassem', 'Kaag en Braassem', [{ name: 'Oude Wetering', postcodes: [2377] }, { name: 'Hoogland', postcodes: [2377] }]),
  place('amersfoort', 'Amersfoort', [{ name: 'Amersfoort-Noord', postcodes: [3821] }, { name: 'Hoogland', postcodes: [3828, 2377] }]),
];
const found = (words: string) => placesOf(words, PLACES, (text) => text.toLowerCase()).map(({ slug }) => slug).join(' en ');

it.each([
  ['2316', 'leiden'],
  [' 2316 AB ', 'leiden'],
  ['LEIDEN', 'leiden'],
  ['boskoop', 'alphen-aan-den-rijn'],
  ['alphen', 'alphen-aan-den-rijn'],
  ['braassem', 'kaag-en-braassem'],
  ['2377', 'kaag-en-braassem en amersfoort'],
  ['hoogland', 'kaag-en-braassem en amersfoort'],
  ['oude', ''],
  ['rijn', ''],
  ['noord', ''],
  ['9999', ''],
  ['', ''],
])('finds every place of %j', (words, slugs) => {
  expect(found(words)).toBe(slugs);
});

it.each(['artikelen/respijt/logeeropvang', 'gemeenten/leiden', 'begrippen/wmo', 'signalen/eenzaam', 'redactie/meldingen/dode-link'])('finds %s back from its address', (id) => {
  expect(idOf(pathOf(id))).toBe(id);
});

it('finds no entry at the address of a list', () => {
  expect(['/', '/respijt/', '/zoeken/', '/iets/anders/'].map(idOf)).toEqual([null, null, null, null]);
});
