import { z } from 'zod';
import { isDay, type Interval } from '../domain/day.ts';
import { ENTRY_KINDS } from '../domain/entry.ts';
import type { Caller, Known } from '../domain/service.ts';
import { SLUG } from '../domain/slug.ts';

/** Fields that several collections share: Dutch keys and messages in, domain values out. */

export const text = (max = 4000) => z.string().trim().min(1, 'Vul hier iets in of haal de regel weg.').max(max, `Houd het korter: hoogstens ${max} tekens.`);

export const slug = z.string().regex(SLUG, 'Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld "logeerhuis-de-brug".');

export const code = slug.max(48, 'Een code is hoogstens 48 tekens lang.').describe('Vaste code voor het korte adres /p/<code>/. Verandert nooit meer en wordt nooit hergebruikt.');

/** A word to search by; YAML readers that turn 113 into a number are forgiven. */
export const searchWord = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), text(60));

export const title = text(90).describe('De titel zoals hij boven de pagina en in zoekresultaten staat.');

export const description = z
  .string()
  .trim()
  .min(40, 'Schrijf minstens 40 tekens: waar gaat deze pagina over en voor wie?')
  .max(160, 'Houd de omschrijving op hoogstens 160 tekens, anders breekt een zoekresultaat haar af.')
  .describe('Een of twee zinnen voor zoekresultaten, 40 tot 160 tekens.');

const DAY_FORM = 'Schrijf een bestaande datum als jjjj-mm-dd, bijvoorbeeld 2026-11-22.';
export const day = z.string(DAY_FORM).refine(isDay, DAY_FORM).describe('Een dag als jjjj-mm-dd.');

const PARTIAL_DAY_FORM = 'Schrijf een jaar (2024), een maand (2024-05), een dag (2024-05-31) of "onbekend".';
/** A source's own date: day, month or year, which YAML reads as a number; `onbekend` becomes null. */
export const partialDay = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z.string(PARTIAL_DAY_FORM).refine((value) => value === 'onbekend' || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value) || isDay(value), PARTIAL_DAY_FORM),
  )
  .transform((value) => (value === 'onbekend' ? null : value));

const UNITS = { uur: 'hour', dagdeel: 'half-day', dag: 'day', nacht: 'night', week: 'week', maand: 'month', jaar: 'year' } as const;
const PLURALS: Record<string, keyof typeof UNITS> = { uren: 'uur', dagdelen: 'dagdeel', dagen: 'dag', nachten: 'nacht', etmaal: 'nacht', etmalen: 'nacht', weken: 'week', maanden: 'maand', jaren: 'jaar' };
const INTERVAL = /^(\d+) ([a-z]+)$/;

/** A length of time in words: `6 maanden`. */
export const interval = z.string().transform((value, context): Interval => {
  const parts = INTERVAL.exec(value.trim());
  const unit = parts ? UNITS[(PLURALS[parts[2] as string] ?? parts[2]) as keyof typeof UNITS] : undefined;
  if (!parts || !unit || Number(parts[1]) === 0) {
    context.addIssue({ code: 'custom', message: 'Schrijf een getal en een eenheid: "2 weken", "6 maanden", "3 dagen", "2 nachten", "4 uur".' });
    return z.NEVER;
  }
  return { count: Number(parts[1]), unit };
});

export const entryId = z
  .string()
  .refine((value) => ENTRY_KINDS.some((kind) => value.startsWith(`${kind}/`)), 'Schrijf het hele id, met de map ervoor: "artikelen/respijt/logeeropvang".')
  .describe('Het id van een andere pagina: het pad onder content/, zonder .mdx.');


export const sourceId = slug.describe('Het id van een bron: de bestandsnaam in content/bronnen/, zonder .yaml.');

export const url = z.string().regex(/^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?([/?#][^\s"<>\\]*)?$/i, 'Schrijf een volledig webadres dat met https:// begint.');

export const email = z.string().regex(/^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'Schrijf een e-mailadres, bijvoorbeeld info@voorbeeld.nl.');

export const list = <T extends z.ZodType>(item: T) => z.array(item).default([]);

/** `ja`, `nee` or `onbekend`; leaving it out also means that nobody said. */
export const known = z
  .enum(['ja', 'nee', 'onbekend'], 'Kies ja, nee of onbekend.')
  .default('onbekend')
  .transform((value): Known => (value === 'onbekend' ? null : value === 'ja'));

/** An enumeration with Dutch words in and English words out. */
export function words<const M extends Record<string, string>>(mapping: M) {
  const keys = Object.keys(mapping) as [string, ...string[]];
  return z.enum(keys, `Kies een van: ${keys.join(', ')}.`).transform((value) => mapping[value] as M[keyof M]);
}

export const CALLER_WORDS = {
  iedereen: 'anyone',
  mantelzorger: 'carer',
  zorgvrager: 'care-recipient',
  beroepskracht: 'professional',
  verwijzer: 'referrer',
  huisarts: 'gp',
  kind: 'child',
  vrijwilliger: 'volunteer',
} as const satisfies Record<string, Caller>;
export const caller = words(CALLER_WORDS);

export const SERVICE_TYPE_WORDS = {
  dagbesteding: 'day-care',
  ontmoetingscentrum: 'meeting-centre',
  zorgboerderij: 'care-farm',
  logeeropvang: 'overnight',
  'respijthuis-ggz': 'mental-health-respite',
  'zorgvrijwilliger-thuis': 'volunteer-at-home',
  'vervangende-zorg-thuis': 'in-home',
  'betaalde-hulp-thuis': 'paid-in-home',
  nachtzorg: 'night-care',
  waken: 'vigil',
  hospice: 'hospice',
  vakantie: 'holiday',
  crisisopvang: 'emergency',
  eerstelijnsverblijf: 'short-medical-stay',
  'toegang-gemeente': 'municipal-access',
  mantelzorgondersteuning: 'carer-support',
  mantelzorgmakelaar: 'carer-broker',
  clientondersteuning: 'client-advocacy',
  lotgenoten: 'peer-support',
  'jonge-mantelzorgers': 'young-carers',
  'huishoudelijke-hulp': 'household-help',
  waardering: 'appreciation',
  hulplijn: 'helpline',
  veiligheid: 'safety',
  zelfdoding: 'suicide-prevention',
  aanmeldpunt: 'referral-desk',
  zorgkantoor: 'care-office',
  informatie: 'information',
} as const;
export const serviceType = words(SERVICE_TYPE_WORDS);

export const TARGET_GROUP_WORDS = {
  dementie: 'dementia',
  lichamelijk: 'physical',
  nah: 'acquired-brain-injury',
  psychisch: 'psychiatric',
  verstandelijk: 'learning-disability',
  kind: 'child',
  'laatste-fase': 'last-phase',
} as const;
export const targetGroup = words(TARGET_GROUP_WORDS);

/** What every entry writes in its front matter. */
export const baseFields = {
  titel: title,
  omschrijving: description,
  code,
  eigenaar: text(60).describe('De rol die deze pagina bijhoudt, bijvoorbeeld "redactie" of "consulent respijtzorg".'),
  zoekwoorden: list(searchWord).describe('Woorden die deze lezer zou typen: gewone woorden, afkortingen, veelgemaakte tikfouten.'),
  bronnen: list(sourceId).describe('Ids van bronnen uit content/bronnen/.'),
  verwant: list(entryId).describe("Ids van verwante pagina's; de andere kant op verschijnt vanzelf."),
  vorigeAdressen: list(z.string().regex(/^(\/[a-z0-9]+(-[a-z0-9]+)*)+\/$/, 'Schrijf een adres binnen de site, met een schuine streep voor en achter: "/respijt/oude-naam/".')).describe('Adressen waarop deze pagina eerder stond.'),
  vorigeAnkers: z.record(slug, slug).default({}).describe('Oude ankers van koppen en het anker dat nu geldt.'),
};

/** What texts of the editors add. */
export const editorialFields = {
  opgesteld: day.describe('De dag waarop de tekst uit bronnen is opgesteld.'),
  nagekeken: z
    .strictObject({ datum: day, rol: text(80).describe('De rol van wie het las, bijvoorbeeld "huisarts".') })
    .optional()
    .describe('Pas invullen als een beroepskracht de tekst heeft gelezen.'),
  herzienNa: interval.describe('Hoe lang de tekst zonder nieuwe lezing mee mag: "12 maanden".'),
  veiligheid: z
    .strictObject({ lezers: z.array(text(60)).min(1, 'Noem wie dit moet lezen, bijvoorbeeld huisarts.') })
    .optional()
    .describe('Alleen voor teksten waar iemands veiligheid van afhangt: wie moet dit lezen voordat je erop bouwt?'),
};

type Infer<T extends z.ZodRawShape> = z.infer<z.ZodObject<T>>;

/** From the Dutch base fields to the domain's names. */
export function toBase(data: Infer<typeof baseFields>) {
  return {
    code: data.code,
    title: data.titel,
    description: data.omschrijving,
    owner: data.eigenaar,
    aliases: data.zoekwoorden,
    sources: data.bronnen,
    related: data.verwant,
    formerPaths: data.vorigeAdressen,
    formerAnchors: data.vorigeAnkers,
  };
}

/** From the Dutch editorial fields to the domain's names. */
export function toEditorial(data: Infer<typeof editorialFields>) {
  return {
    writtenOn: data.opgesteld,
    lastReviewed: data.nagekeken ? { on: data.nagekeken.datum, by: data.nagekeken.rol } : null,
    reviewEvery: data.herzienNa,
    safetyReaders: data.veiligheid?.lezers ?? null,
  };
}
