import { z } from 'zod';
import type { Instrument } from '../domain/handbook.ts';
import { baseFields, editorialFields, list, sourceId, text, toBase, toEditorial, url, words } from './fields.ts';

const band = z.strictObject({ van: z.int().min(0), tot: z.int().min(0), oordeel: text(60), uitleg: text(400) });

/** Instruments: `content/instrumenten/*.mdx`; reference pages without item texts. */
export const instrumenten = z
  .strictObject({
    ...baseFields,
    ...editorialFields,
    afkorting: text(30).optional(),
    auteurs: text(160),
    jaar: text(40).optional(),
    vragen: text(80).describe('Hoeveel vragen of stellingen: "13 vragen".'),
    antwoorden: text(160).optional(),
    duur: text(60).optional(),
    doelgroep: text(300),
    geldigheid: words({ gevalideerd: 'validated', 'eerste-aanwijzingen': 'indicative', 'niet-gevalideerd': 'not-validated', onbekend: 'unknown' }),
    rechten: z.strictObject({ regel: words({ verwijzen: 'refer', 'niet-overnemen': 'do-not-reproduce', vrij: 'free' }), uitleg: text(400) }),
    vindplaatsen: list(z.strictObject({ naam: text(120), adres: url })),
    score: z
      .strictObject({ laagste: z.int(), hoogste: z.int(), regel: text(300), bron: sourceId, banden: list(band) })
      .optional()
      .describe('Alleen als een gevonden bron de scoring en de grenzen geeft.'),
  })
  .superRefine((data, context) => {
    const bands = data.score?.banden ?? [];
    bands.forEach((item, index) => {
      const expected = index === 0 ? data.score?.laagste : (bands[index - 1]?.tot ?? 0) + 1;
      const isLast = index === bands.length - 1;
      if (item.van !== expected || item.tot < item.van || (isLast && item.tot !== data.score?.hoogste))
        context.addIssue({ code: 'custom', path: ['score', 'banden', index], message: 'De banden moeten aansluiten, van de laagste tot de hoogste score, zonder gat of overlap.' });
    });
  })
  .transform((data): Instrument => ({
    ...toBase(data),
    ...toEditorial(data),
    abbreviation: data.afkorting ?? null,
    authors: data.auteurs,
    year: data.jaar ?? null,
    items: data.vragen,
    answers: data.antwoorden ?? null,
    minutes: data.duur ?? null,
    population: data.doelgroep,
    validation: data.geldigheid,
    licence: { rule: data.rechten.regel, text: data.rechten.uitleg },
    whereToFind: data.vindplaatsen.map((place) => ({ label: place.naam, url: place.adres })),
    scoring: data.score
      ? {
          minimum: data.score.laagste,
          maximum: data.score.hoogste,
          rule: data.score.regel,
          source: data.score.bron,
          bands: data.score.banden.map((item) => ({ from: item.van, to: item.tot, label: item.oordeel, explanation: item.uitleg })),
        }
      : null,
  }));
