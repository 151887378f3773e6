import type { Place } from './places.ts';

/** A point on the map, in degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** A municipality of which each place has a midpoint. */
export interface LocatedPlace extends Place {
  localities: (Place['localities'][number] & Point)[];
}

/** One reading of what was typed: a place, and the municipality in which the care recipient lives. */
export interface PlaceChoice extends Point {
  /** The place, or the municipality where that is what was meant. */
  name: string;
  /** Slug of `gemeenten/`. */
  municipality: string;
  municipalityName: string;
  region: string;
}

/** A region with the midpoints of its municipalities: enough to know how near something in it may lie before it is fetched. */
export interface NearbyRegion {
  region: string;
  midpoints: Point[];
}

/** What the typed words stand for; `several` asks the reader which. */
export type ResolvedPlace = { kind: 'none' } | { kind: 'unknown' } | { kind: 'several'; choices: PlaceChoice[] } | { kind: 'known'; choice: PlaceChoice };

/** A part of the index of places as it is sent: municipalities once, and rows that point to them; degrees times a hundred. */
export interface PlaceShard {
  municipalities: [slug: string, name: string, region: string][];
  places: [name: string, municipality: number, latitude: number, longitude: number, postcodes?: number[]][];
}

type Fold = (text: string) => string;

/** The parts of the index: postcodes by their first figure, names by a group of letters; coarser than the region that is asked for next. */
export const PLACE_SHARDS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'a-d', 'e-h', 'i-l', 'm-o', 'p-s', 't-v', 'w-z'] as const;
export type PlaceShardName = (typeof PLACE_SHARDS)[number];

const SMALL_WORDS = new Set(['aan', 'bij', 'de', 'den', 'der', 'des', 'en', 'het', 'in', 'op', 's', 't', 'te', 'ter', 'van']);
const EARTH_RADIUS_KM = 6371;

/**
 * The part of the index that can know what was typed; null while that is too little.
 * @param fold brings names and words to one spelling
 * @example shardOf('2316 AB', fold) // '2'
 */
export function shardOf(typed: string, fold: Fold): PlaceShardName | null {
  const first = keyOf(placePart(typed), fold).charAt(0);
  return PLACE_SHARDS.find((name) => (name.includes('-') ? first >= name.charAt(0) && first <= name.charAt(2) : first === name)) ?? null;
}

/**
 * Divides places over the parts of the index, so that looking one up costs the same however many municipalities there are.
 * @example packPlaces([leiden], fold).get('2')?.places // [['Leiden', 0, 5216, 449, [2300, 2301, …]]]
 */
export function packPlaces(places: readonly LocatedPlace[], fold: Fold): Map<PlaceShardName, PlaceShard> {
  const shards = new Map<PlaceShardName, PlaceShard>(PLACE_SHARDS.map((name) => [name, { municipalities: [], places: [] }]));
  for (const place of [...places].sort((a, b) => (a.slug < b.slug ? -1 : 1))) {
    const add = (name: PlaceShardName | null, row: { name: string } & Point, postcodes?: number[]) => {
      const shard = name && shards.get(name);
      if (!shard) return;
      let index = shard.municipalities.findIndex(([slug]) => slug === place.slug);
      if (index === -1) index = shard.municipalities.push([place.slug, place.name, place.region]) - 1;
      const [latitude, longitude] = [Math.round(row.latitude * 100), Math.round(row.longitude * 100)];
      shard.places.push(postcodes ? [row.name, index, latitude, longitude, postcodes] : [row.name, index, latitude, longitude]);
    };
    const named = place.localities.some(({ name }) => name === place.name) ? place.localities : [{ name: place.name, postcodes: [], ...midpointOf(place) }, ...place.localities];
    for (const row of named) {
      for (const shard of new Set(keysOf(row.name, fold).map((key) => shardOf(key, fold)))) add(shard, row);
      for (const figure of new Set(row.postcodes.map((code) => String(code).charAt(0)))) add(figure as PlaceShardName, row, row.postcodes.filter((code) => String(code).startsWith(figure)));
    }
  }
  return shards;
}

/** The middle of a municipality: the mean of its places. */
export function midpointOf({ localities }: Pick<LocatedPlace, 'localities'>): Point {
  const mean = (key: keyof Point) => localities.reduce((sum, place) => sum + place[key], 0) / Math.max(1, localities.length);
  return { latitude: mean('latitude'), longitude: mean('longitude') };
}

/**
 * What typed words stand for: a postcode or a whole name first, then the one name that begins so; two municipalities ask which.
 * Words after a comma name the municipality: `2735, Zoeterwoude`.
 * @example resolvePlace('soest', shard, fold) // { kind: 'known', choice: { name: 'Soest', municipality: 'soest', … } }
 */
export function resolvePlace(typed: string, shard: PlaceShard, fold: Fold): ResolvedPlace {
  const asked = keyOf(placePart(typed), fold);
  if (!asked) return { kind: 'none' };
  const within = keyOf(typed.split(',')[1] ?? '', fold);
  const found = (isMeant: (row: PlaceShard['places'][number]) => boolean) =>
    distinct(shard.places.filter(isMeant).map((row) => choiceOf(row, shard))).filter(({ municipalityName }) => !within || keyOf(municipalityName, fold) === within);
  const postcode = postcodeIn(typed);
  const choices =
    postcode !== null
      ? found(([, , , , postcodes]) => postcodes?.includes(postcode) ?? false)
      : [found(([name]) => keyOf(name, fold) === asked), found(([name]) => keysOf(name, fold).includes(asked)), asked.length > 3 ? found(([name]) => keyOf(name, fold).startsWith(asked)) : []].find((list) => list.length > 0) ?? [];
  const [choice] = choices;
  if (!choice) return { kind: 'unknown' };
  return new Set(choices.map(({ municipality }) => municipality)).size === 1 ? { kind: 'known', choice } : { kind: 'several', choices };
}

/**
 * Places to offer while somebody types: for a whole postcode where it lies, for letters the names that begin so, whole names first.
 * @param most at most so many
 * @example suggestPlaces('soes', shard, fold, 6).map(({ name }) => name) // ['Soest', 'Soesterberg']
 */
export function suggestPlaces(typed: string, shard: PlaceShard, fold: Fold, most: number): PlaceChoice[] {
  const asked = keyOf(placePart(typed), fold);
  const postcode = postcodeIn(typed);
  if (postcode !== null) {
    const { places } = shard;
    return distinct(places.filter((row) => row[4]?.includes(postcode)).map((row) => choiceOf(row, shard))).slice(0, most);
  }
  if (asked.length < 2) return [];
  const rank = (name: string) => (keyOf(name, fold) === asked ? 0 : keyOf(name, fold).startsWith(asked) ? 1 : 2);
  return distinct(shard.places.filter(([name]) => keysOf(name, fold).some((key) => key.startsWith(asked))).map((row) => choiceOf(row, shard)))
    .sort((a, b) => rank(a.name) - rank(b.name) || a.name.length - b.name.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .slice(0, most);
}

/**
 * What stands in the field for a choice: a postcode stays, and where that or the name is not enough the municipality stands behind it.
 * @param choices all that the typed words may stand for
 * @param typed what stood in the field
 * @example fieldValueOf(moerkapelle, [gelderswoude, moerkapelle], '2735') // '2735, Zuidplas'
 */
export function fieldValueOf(choice: PlaceChoice, choices: readonly PlaceChoice[], typed: string): string {
  const postcode = /^\s*\d{4}/.test(typed) ? placePart(typed).trim() : null;
  const isShared = choices.some(({ name, municipality }) => municipality !== choice.municipality && (postcode !== null || name === choice.name));
  return `${postcode ?? choice.name}${isShared ? `, ${choice.municipalityName}` : ''}`;
}

/**
 * How far two points lie apart, in whole kilometres as the crow flies.
 * @example kilometresBetween({ latitude: 52.16, longitude: 4.49 }, { latitude: 52.2, longitude: 4.41 }) // 7
 */
export function kilometresBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const arc = half(a.latitude, b.latitude) + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(arc)));
}

/**
 * Regions by how far the nearest of their municipalities lies from a point, in whole kilometres; by name where that is the same.
 * @example nearestFirst(leiden, [haaglanden, rijnstreek])[0] // { region: 'haaglanden', kilometres: 9 }
 */
export function nearestFirst(from: Point, regions: readonly NearbyRegion[]): { region: string; kilometres: number }[] {
  return regions
    .map(({ region, midpoints }) => ({ region, kilometres: Math.min(...midpoints.map((midpoint) => kilometresBetween(from, midpoint))) }))
    .sort((a, b) => a.kilometres - b.kilometres || (a.region < b.region ? -1 : 1));
}

function postcodeIn(typed: string): number | null {
  const figures = /^(\d{4})(?:[a-z]{2})?$/i.exec(placePart(typed).replace(/\s+/g, ''))?.[1];
  return figures ? Number(figures) : null;
}

function placePart(typed: string): string {
  return typed.split(',')[0] ?? '';
}

function keyOf(name: string, fold: Fold): string {
  return fold(name).replace(/[^a-z0-9]+/g, '');
}

/** A name by its beginning and by the beginning of each of its greater words: `debilt` and `bilt`. */
function keysOf(name: string, fold: Fold): string[] {
  const words = name.split(/[\s'’-]+/).filter(Boolean);
  const keys = words.flatMap((word, index) => (index === 0 || !SMALL_WORDS.has(fold(word)) ? [keyOf(words.slice(index).join(' '), fold)] : []));
  return [...new Set([keyOf(name, fold), ...keys])];
}

function choiceOf([name, index, latitude, longitude]: PlaceShard['places'][number], { municipalities }: PlaceShard): PlaceChoice {
  const [municipality, municipalityName, region] = municipalities[index] as PlaceShard['municipalities'][number];
  return { name, municipality, municipalityName, region, latitude: latitude / 100, longitude: longitude / 100 };
}

function distinct(choices: readonly PlaceChoice[]): PlaceChoice[] {
  return choices.filter(({ name, municipality }, index) => choices.findIndex((other) => other.name === name && other.municipality === municipality) === index);
}
