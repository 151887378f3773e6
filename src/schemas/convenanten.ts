import { z } from 'zod';
import type { Covenant } from '../domain/handbook.ts';
import { baseFields, editorialFields, entryId, list, partialDay, slug, sourceId, text, toBase, toEditorial, words } from './fields.ts';

/** Covenants: `content/convenanten/*.mdx`; who does what and what was agreed are data. */
export const convenanten = z
  .strictObject({
    ...baseFields,
    ...editorialFields,
    getekend: partialDay,
    gemeenten: z.array(slug).min(1),
    stand: z.strictObject({
      waarde: words({ loopt: 'running', afgelopen: 'ended', vervangen: 'replaced', onbekend: 'unknown' }),
      opvolger: entryId.optional(),
      toelichting: text(300).optional(),
    }),
    partners: list(z.strictObject({ naam: text(120), organisatie: entryId.optional(), rol: text(160).optional() })),
    aantalPartijen: z.int().min(1).optional().describe('Als de bron wel een aantal noemt maar niet alle namen.'),
    taken: list(z.strictObject({ taak: text(240), wie: z.array(text(120)).min(1), bron: sourceId })).describe('Wie doet wat.'),
    afspraken: list(
      z.strictObject({
        afspraak: text(400),
        eigenaar: text(120).optional(),
        uiterlijk: partialDay.optional(),
        geevalueerd: z.strictObject({ datum: partialDay, uitkomst: text(400), bron: sourceId }).optional(),
        bron: sourceId,
      }),
    ),
  })
  .transform((data): Covenant => ({
    ...toBase(data),
    ...toEditorial(data),
    signedOn: data.getekend,
    municipalities: data.gemeenten,
    state: { value: data.stand.waarde, successor: data.stand.opvolger ?? null, note: data.stand.toelichting ?? null },
    partners: data.partners.map((partner) => ({ name: partner.naam, organization: partner.organisatie ?? null, role: partner.rol ?? null })),
    partnerCount: data.aantalPartijen ?? null,
    tasks: data.taken.map((item) => ({ task: item.taak, who: item.wie, source: item.bron })),
    agreements: data.afspraken.map((item) => ({
      text: item.afspraak,
      owner: item.eigenaar ?? null,
      due: item.uiterlijk ?? null,
      evaluated: item.geevalueerd ? { on: item.geevalueerd.datum, result: item.geevalueerd.uitkomst, source: item.geevalueerd.bron } : null,
      source: item.bron,
    })),
  }));
