import { z } from 'zod';
import type { Norm } from '../domain/handbook.ts';
import { day, sourceId, text } from './fields.ts';

/** Amounts and terms of law: `content/bedragen/*.yaml` and `content/termijnen/*.yaml`, the only place where they stand. */
export const normen = z
  .strictObject({
    titel: text(120).describe('Wat het is: "Eigen bijdrage Wmo (abonnementstarief)".'),
    waarde: text(60).describe('Zoals het in de zin komt te staan: "€ 21,80" of "6 weken".'),
    eenheid: text(60).optional().describe('Waarvoor of per wat: "per maand".'),
    jaar: z.int().min(2000).max(2100).describe('Het jaar waarvoor de bron het noemt.'),
    tot: day.optional().describe('De laatste dag waarop het zeker geldt. Daarna zegt de pagina zelf dat het verlopen is.'),
    bron: sourceId,
    artikel: text(60).optional().describe('Het wetsartikel: "art. 2.3.2 lid 1".'),
    toelichting: text(300).optional(),
  })
  .transform((data): Norm => ({
    title: data.titel,
    value: data.waarde,
    unit: data.eenheid ?? null,
    year: data.jaar,
    until: data.tot ?? null,
    source: data.bron,
    article: data.artikel ?? null,
    note: data.toelichting ?? null,
  }));
