import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldValueOf, kilometresBetween, type LocatedPlace, nearestFirst, packPlaces, type PlaceChoice, type PlaceShard, type PlaceShardName, resolvePlace, shardOf, suggestPlaces } from '../../src/domain/place-search.ts';
import { placesOf } from '../../src/domain/places.ts';
import { fold } from '../../src/search/fold.ts';

const at = (name: string, postcodes: number[], latitude = 52.1, longitude = 4.5) => ({ name, postcodes, latitude, longitude });
const PLACES: LocatedPlace[] = [
  { slug: 'soest', name: 'Soest', region: 'eemland', localities: [at('Soest', [3760, 3761], 52.17, 5.29), at('Soesterberg', [3769], 52.12, 5.29)] },
  { slug: 'zoeterwoude', name: 'Zoeterwoude', region: 'leidse-regio', localities: [at('Gelderswoude', [2735]), at('Zoeterwoude', [2380])] },
  { slug: 'zuidplas', name: 'Zuidplas', region: 'midden-holland', localities: [at('Moerkapelle', [2735, 2751]), at('Hoogland', [2911])] },
  { slug: 'amersfoort', name: 'Amersfoort', region: 'eemland', localities: [at('Amersfoort', [3811]), at('Hoogland', [3828])] },
  { slug: 'de-bilt', name: 'De Bilt', region: 'utrecht', localities: [at('De Bilt', [3731]), at('Bilthoven', [3721])] },
  { slug: 'alphen-aan-den-rijn', name: 'Alphen aan den Rijn', region: 'rijnstreek', localities: [at('Alphen aan den Rijn', [2401])] },
];
const SHARDS = packPlaces(PLACES, fold);
const shardFor = (typed: string): PlaceShard => SHARDS.get(shardOf(typed, fold) as PlaceShardName) ?? { municipalities: [], places: [] };
const resolve = (typed: string) => {
  const found = resolvePlace(typed, shardFor(typed), fold);
  return found.kind === 'known' ? `${found.choice.name} (${found.choice.municipality})` : found.kind === 'several' ? found.choices.map(({ name, municipality }) => `${name} (${municipality})`) : found.kind;
};
const suggest = (typed: string) => suggestPlaces(typed, shardFor(typed), fold, 5).map(({ name }) => name);

describe('a place', () => {
  it.each([
    ['3769', 'Soesterberg (soest)'],
    ['3769 AB', 'Soesterberg (soest)'],
    ['soest', 'Soest (soest)'],
    ['SOÉST', 'Soest (soest)'],
    ['bilt', 'De Bilt (de-bilt)'],
    ['de bilt', 'De Bilt (de-bilt)'],
    ['alphen', 'Alphen aan den Rijn (alphen-aan-den-rijn)'],
    ['zuidplas', 'Zuidplas (zuidplas)'],
    ['', 'none'],
    ['9999', 'unknown'],
    ['nergenshuizen', 'unknown'],
  ])('%s is %s', (typed, expected) => expect(resolve(typed)).toBe(expected));

  it('asks which when a postcode lies in two municipalities, and keeps the answer behind a comma', () => {
    expect(resolve('2735')).toEqual(['Gelderswoude (zoeterwoude)', 'Moerkapelle (zuidplas)']);
    expect(resolve('2735, Zuidplas')).toBe('Moerkapelle (zuidplas)');
  });

  it('asks which when two places have one name', () => {
    expect(resolve('Hoogland')).toEqual(['Hoogland (amersfoort)', 'Hoogland (zuidplas)']);
    expect(resolve('Hoogland, Amersfoort')).toBe('Hoogland (amersfoort)');
  });
});

describe('a choice between places', () => {
  const choicesFor = (typed: string) => {
    const found = resolvePlace(typed, shardFor(typed), fold);
    return found.kind === 'several' ? found.choices : [];
  };
  const taken = (typed: string) => choicesFor(typed).map((choice) => fieldValueOf(choice, choicesFor(typed), typed));

  it('puts the municipality behind what places share, and nothing behind a name of its own', () => {
    expect(taken(' 2735 AB')).toEqual(['2735 AB, Zoeterwoude', '2735 AB, Zuidplas']);
    expect(taken('hoogland')).toEqual(['Hoogland, Amersfoort', 'Hoogland, Zuidplas']);
    const [gelderswoude, moerkapelle] = choicesFor('2735') as [PlaceChoice, PlaceChoice];
    expect(fieldValueOf(gelderswoude, [gelderswoude, moerkapelle], 'woude')).toBe('Gelderswoude');
  });

  it('is settled by what it puts in the field', () => {
    for (const typed of ['2735', 'Hoogland']) for (const [index, value] of taken(typed).entries()) expect(resolve(value)).toBe(`${choicesFor(typed)[index]?.name} (${choicesFor(typed)[index]?.municipality})`);
  });
});

describe('what is offered while somebody types', () => {
  it('begins as typed, by any great word of the name, the whole name first', () => {
    expect(suggest('soe')).toEqual(['Soest', 'Soesterberg']);
    expect(suggest('bil')).toEqual(['Bilthoven', 'De Bilt']);
    expect(suggest('s')).toEqual([]);
  });

  it('is the place of a whole postcode', () => {
    expect(suggest('376')).toEqual([]);
    expect(suggest('3761')).toEqual(['Soest']);
  });

  it('is safe and known to the index whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (typed) => {
        const shard = shardOf(typed, fold);
        expect(shard === null || SHARDS.has(shard)).toBe(true);
        expect(suggest(typed).length).toBeLessThanOrEqual(5);
        resolve(typed);
      }),
    );
  });
});

it('finds every place by its name and by each of its postcodes, in one part of the index', () => {
  for (const { slug, localities } of PLACES)
    for (const { name, postcodes } of localities)
      for (const typed of [name, ...postcodes.map(String)]) {
        const found = resolvePlace(typed, shardFor(typed), fold);
        const slugs = found.kind === 'known' ? [found.choice.municipality] : found.kind === 'several' ? found.choices.map(({ municipality }) => municipality) : [];
        expect(slugs, typed).toContain(slug);
      }
});

it('finds the same municipalities in the field of a place and in a sentence', () => {
  const names = PLACES.flatMap(({ name, localities }) => [name, ...localities.flatMap((locality) => [locality.name, ...locality.postcodes.map(String)])]);
  for (const typed of names) {
    const found = resolvePlace(typed, shardFor(typed), fold);
    const slugs = found.kind === 'known' ? [found.choice.municipality] : found.kind === 'several' ? found.choices.map(({ municipality }) => municipality) : [];
    expect(new Set(placesOf(typed, PLACES, fold).map(({ slug }) => slug)), typed).toEqual(new Set(slugs));
  }
});

it('measures in whole kilometres, the same both ways', () => {
  const leiden = { latitude: 52.16, longitude: 4.49 };
  const soest = { latitude: 52.17, longitude: 5.29 };
  expect([kilometresBetween(leiden, soest), kilometresBetween(soest, leiden), kilometresBetween(leiden, leiden)]).toEqual([55, 55, 0]);
});

it('puts the region of the nearest municipality first, however far the rest of it lies', () => {
  const north = (kilometres: number) => ({ latitude: 52 + kilometres / 111.2, longitude: 5 });
  const regions = [
    { region: 'compact', midpoints: [north(9), north(10)] },
    { region: 'long', midpoints: [north(80), north(4)] },
    { region: 'also-at-nine', midpoints: [north(9)] },
  ];
  expect(nearestFirst(north(0), regions)).toEqual([
    { region: 'long', kilometres: 4 },
    { region: 'also-at-nine', kilometres: 9 },
    { region: 'compact', kilometres: 9 },
  ]);
});
