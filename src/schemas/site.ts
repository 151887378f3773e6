import { z } from 'zod';
import type { Site } from '../domain/handbook.ts';
import { email, slug, text, url, words } from './fields.ts';

/** The identity of the centre that publishes this edition: `content/site.yaml`. What stays empty shows as "nog niet ingevuld" where a reader would use it, and among the editors' tables. */
export const site = z
  .strictObject({
    naam: text(60),
    ondertitel: text(120),
    omschrijving: text(160),
    centrum: z.strictObject({ naam: text(120).nullable().default(null), website: url.nullable().default(null) }),
    regio: z.strictObject({ naam: text(120), gemeenten: z.array(slug).min(1) }),
    contact: z.strictObject({
      email: email.nullable().default(null),
      telefoon: text(30).nullable().default(null),
      bereikbaar: text(120).nullable().default(null),
    }),
    opslag: z.strictObject({
      adres: url.nullable().default(null).describe('Het webadres van de opslagplaats (repository) in git.'),
      soort: words({ github: 'github', gitlab: 'gitlab', forgejo: 'forgejo' }).nullable().default(null).describe('Alleen nodig als het adres niet zegt wat voor opslagplaats het is.'),
      tak: text(60).default('main'),
      map: text(120).default('content'),
    }),
  })
  .transform((data): Site => ({
    name: data.naam,
    tagline: data.ondertitel,
    description: data.omschrijving,
    centre: { name: data.centrum.naam, url: data.centrum.website },
    region: { name: data.regio.naam, municipalities: data.regio.gemeenten },
    contact: { email: data.contact.email, phone: data.contact.telefoon, hours: data.contact.bereikbaar },
    repository: { url: data.opslag.adres, branch: data.opslag.tak, folder: data.opslag.map, forge: data.opslag.soort },
  }));
