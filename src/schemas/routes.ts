import { z } from 'zod';
import type { Route } from '../domain/handbook.ts';
import { baseFields, editorialFields, entryId, list, serviceType, slug, text, toBase, toEditorial } from './fields.ts';

/** Decision and referral routes: `content/routes/*.mdx`; the steps are data, the body is background. */
export const routes = z
  .strictObject({
    ...baseFields,
    ...editorialFields,
    begin: slug.describe('De naam van de eerste vraag.'),
    vragen: z.record(
      slug,
      z.strictObject({
        vraag: text(200),
        uitleg: text(400).optional(),
        antwoorden: z.array(z.strictObject({ antwoord: text(160), naar: slug.describe('De naam van een vraag of een eindpunt.') })).min(2, 'Een vraag heeft minstens twee antwoorden.'),
      }),
    ),
    einden: z.record(
      slug,
      z.strictObject({
        titel: text(120),
        beslist: text(200).describe('Wie beslist.'),
        eersteStap: text(400),
        termijn: text(300).optional(),
        voorzieningsoorten: list(serviceType).describe('Soorten loketten die hier lokaal bij horen.'),
        lezen: list(entryId),
        spoed: z.boolean().default(false),
        opmerking: text(400).optional(),
      }),
    ),
  })
  .transform((data): Route => ({
    ...toBase(data),
    ...toEditorial(data),
    start: data.begin,
    questions: Object.fromEntries(
      Object.entries(data.vragen).map(([key, item]) => [
        key,
        { question: item.vraag, help: item.uitleg ?? null, options: item.antwoorden.map((option) => ({ answer: option.antwoord, to: option.naar })) },
      ]),
    ),
    ends: Object.fromEntries(
      Object.entries(data.einden).map(([key, item]) => [
        key,
        {
          title: item.titel,
          decides: item.beslist,
          firstStep: item.eersteStap,
          term: item.termijn ?? null,
          serviceTypes: item.voorzieningsoorten,
          entries: item.lezen,
          urgent: item.spoed,
          note: item.opmerking ?? null,
        },
      ]),
    ),
  }));
