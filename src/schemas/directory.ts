import { z } from 'zod';
import type { DirectoryRecord } from '../domain/service.ts';
import { baseFields, caller, day, email, entryId, interval, list, partialDay, slug, sourceId, text, toBase, url, words } from './fields.ts';

const SHORT_NUMBER = /^(112|113|0800[ -]?\d{4})$/;
const NUMBER_FORM = /^(112|113|0800[ -]?\d{4}|0\d{1,3}[ -]?\d[\d ]{4,9})$/;

const TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** What a source said of a record's existence, in the editors' words. */
export const STATUS_VALUES = { actief: 'active', gestopt: 'stopped', 'tijdelijk-gesloten': 'temporarily-closed', onbekend: 'unknown' } as const;

/** What organisations and services share: what a source said, and, apart from it, what somebody checked. */
export const directoryFields = {
  ...baseFields,
  website: url.optional().describe('Het webadres van de aanbieder zelf.'),
  email: email.optional().describe('Algemeen e-mailadres, nooit van een persoon.'),
  telefoons: list(
    z.strictObject({
      nummer: z
        .string()
        .regex(NUMBER_FORM, 'Schrijf het nummer zoals je het draait, met spaties: "071 123 45 67" of "0800 2000".')
        .refine((value) => !NUMBER_FORM.test(value) || SHORT_NUMBER.test(value) || value.replace(/\D/g, '').length === 10, 'Een nummer heeft tien cijfers, behalve 112, 113 en 0800-nummers. Tel ze na: er is er een te veel of te weinig.')
        .describe('Alleen een nummer dat in een bron staat. Een nummer wordt nooit geraden.'),
      voorWie: list(caller).describe('Wie dit nummer mag bellen. Zegt de bron het niet: laat het weg.'),
      waarvoor: text(120).optional(),
      bron: sourceId,
      opmerking: text(200).optional(),
    }),
  ).describe('Telefoonnummers, elk met wie mag bellen en de bron.'),
  openingstijden: z
    .strictObject({
      tekst: text(200).describe('Zoals de bron het zegt: "werkdagen 8.30–17.00 uur".'),
      tijden: list(
        z
          .strictObject({
            dagen: z.array(words({ ma: '1', di: '2', wo: '3', do: '4', vr: '5', za: '6', zo: '7' })).min(1),
            van: z.string().regex(TIME, 'Schrijf een tijd als 08:30.'),
            tot: z.string().regex(TIME, 'Schrijf een tijd als 17:00. De hele dag: van 00:00 tot 24:00.'),
          })
          .refine(({ van, tot }) => van !== tot, 'De begintijd en de eindtijd zijn gelijk. De hele dag: van 00:00 tot 24:00.'),
      ),
    })
    .optional(),
  locaties: list(
    z.strictObject({
      straat: text(120).optional(),
      postcode: z.string().regex(/^[1-9]\d{3} ?[A-Z]{2}$/, 'Schrijf een postcode als 2332 KG.').optional(),
      plaats: text(60),
    }),
  ),
  werkgebied: z
    .union([z.strictObject({ landelijk: z.literal(true) }), z.strictObject({ gemeenten: z.array(slug).min(1, 'Noem minstens één gemeente.') })], 'Schrijf "landelijk: true" of "gemeenten: [leiden, leiderdorp]".')
    .optional()
    .describe('Voor wie het er is. Zegt geen bron het: laat het weg.'),
  status: z
    .strictObject({
      stand: words(STATUS_VALUES),
      sinds: partialDay.optional(),
      opvolger: entryId.optional(),
      toelichting: text(300).optional(),
    })
    .describe('Wat de bron op haar datum zei. Geen bewijs dat het nu nog zo is.'),
  brondatum: partialDay.describe('De datum van de bron waarop dit staat, of "onbekend".'),
  gecontroleerd: z
    .strictObject({
      datum: day,
      rol: text(80),
      wijze: words({ gebeld: 'phoned', website: 'website', bezocht: 'visited' }),
    })
    .optional()
    .describe('Pas invullen als iemand zelf belde of de eigen pagina van de aanbieder opende.'),
  herzienNa: interval.describe('Hoe lang een controle meegaat: "6 maanden".'),
};

type DirectoryInput = z.infer<z.ZodObject<typeof directoryFields>>;

/** From the Dutch directory fields to the domain's names. */
export function toDirectoryRecord(data: DirectoryInput): DirectoryRecord {
  return {
    ...toBase(data),
    website: data.website ?? null,
    email: data.email ?? null,
    phones: data.telefoons.map((phone) => ({
      number: phone.nummer,
      callers: phone.voorWie,
      purpose: phone.waarvoor ?? null,
      source: phone.bron,
      note: phone.opmerking ?? null,
    })),
    openingHours: data.openingstijden
      ? {
          text: data.openingstijden.tekst,
          slots: data.openingstijden.tijden.map((slot) => ({ days: slot.dagen.map(Number), opens: slot.van, closes: slot.tot })),
        }
      : null,
    locations: data.locaties.map((location) => ({ street: location.straat ?? null, postcode: location.postcode ?? null, city: location.plaats })),
    serviceArea: data.werkgebied
      ? { nationwide: 'landelijk' in data.werkgebied, municipalities: 'gemeenten' in data.werkgebied ? data.werkgebied.gemeenten : [] }
      : null,
    status: {
      value: data.status.stand,
      since: data.status.sinds ?? null,
      successor: data.status.opvolger ?? null,
      note: data.status.toelichting ?? null,
    },
    sourceDate: data.brondatum,
    assured: data.gecontroleerd ? { on: data.gecontroleerd.datum, by: data.gecontroleerd.rol, how: data.gecontroleerd.wijze } : null,
    reviewEvery: data.herzienNa,
  };
}
