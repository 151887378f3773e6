import { z } from 'zod';
import type { GuidePage } from '../domain/handbook.ts';
import { baseFields, day, slug, toBase } from './fields.ts';

/** The editors' guide: `content/redactie/**`; a page per message explains the code it names. */
export const redactie = z
  .strictObject({
    ...baseFields,
    opgesteld: day,
    volgorde: z.int().min(1).optional().describe('De plaats in de lijst van de handleiding.'),
    meldingcode: slug.optional().describe('De code van de melding die deze pagina uitlegt.'),
  })
  .transform((data): GuidePage => ({ ...toBase(data), writtenOn: data.opgesteld, order: data.volgorde ?? null, issueCode: data.meldingcode ?? null }));
