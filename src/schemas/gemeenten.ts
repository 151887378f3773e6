import { z } from 'zod';
import { postcodesIn } from '../domain/postcodes.ts';
import type { Municipality } from '../domain/handbook.ts';
import { baseFields, editorialFields, entryId, list, slug, text, toBase, toEditorial } from './fields.ts';

/** Postcodes as an editor writes them: single ones and ranges; YAML readers that turn 2311 into a number are forgiven. */
const postcodes = z
  .array(
    z.preprocess(
      (value) => (typeof value === 'number' ? String(value) : value),
      z
        .string()
        .regex(/^[1-9]\d{3}(-[1-9]\d{3})?$/, 'Schrijf vier cijfers of een reeks: "2311" of "2311-2318".')
        .refine((item) => !/^\d{4}-\d{4}$/.test(item) || postcodesIn(item).length > 0, 'Een reeks loopt van laag naar hoog: "2311-2318".'),
    ),
  )
  .min(1)
  .transform((items) => [...new Set(items.flatMap(postcodesIn))]);

/** Names of files that stand beside those of the regions. */
const PARTS_OF_SEARCH: ReadonlySet<string> = new Set(['landelijk', 'woorden']);

/** Municipalities: `content/gemeenten/*.mdx`. */
export const gemeenten = z
  .strictObject({
    ...baseFields,
    ...editorialFields,
    gemeentecode: z.string().regex(/^GM\d{4}$/, 'Gebruik een CBS-gemeentecode, bijvoorbeeld GM0358.'),
    regio: slug.refine((name) => !PARTS_OF_SEARCH.has(name), 'Deze naam gebruikt de sociale kaart zelf. Kies een andere naam voor de regio.').describe('De regio waarin deze gemeente in de sociale kaart valt, bijvoorbeeld "leidse-regio".'),
    plaatsen: z
      .array(z.strictObject({ naam: text(60), postcodes, breedte: z.number().min(50).max(54), lengte: z.number().min(3).max(8) }))
      .min(1, 'Noem minstens één woonplaats.'),
    loketten: list(
      z.strictObject({ waarvoor: text(120), wie: entryId.describe('Het id van een voorziening of organisatie.'), opmerking: text(300).optional() }),
    ).describe('Wie je hier eerst belt, en waarvoor. Alleen wat een bron zegt.'),
  })
  .transform((data): Municipality => ({
    ...toBase(data),
    ...toEditorial(data),
    municipalityCode: data.gemeentecode,
    region: data.regio,
    localities: data.plaatsen.map((place) => ({ name: place.naam, postcodes: place.postcodes, latitude: place.breedte, longitude: place.lengte })),
    desks: data.loketten.map((desk) => ({ purpose: desk.waarvoor, entry: desk.wie, note: desk.opmerking ?? null })),
  }));
