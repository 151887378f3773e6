import { z } from 'zod';
import type { Source } from '../domain/handbook.ts';
import { day, partialDay, text, url, words } from './fields.ts';

/** Sources: `content/bronnen/*.yaml`, one file per source. */
export const bronnen = z
  .strictObject({
    titel: text(140),
    uitgever: text(90),
    adres: url.optional().describe('Het volledige webadres, als het bekend is.'),
    datum: partialDay.describe('De datum van de bron zelf, of "onbekend".'),
    geraadpleegd: day.describe('De dag waarop de bron voor het laatst is gelezen.'),
    soort: words({ wet: 'law', overheid: 'government', kennisinstituut: 'institute', onderzoek: 'research', organisatie: 'organization', beroepsgroep: 'profession', nieuws: 'news', overig: 'other' }),
    toelichting: text(300).optional(),
  })
  .transform((data): Source => ({
    title: data.titel,
    publisher: data.uitgever,
    url: data.adres ?? null,
    date: data.datum,
    consultedOn: data.geraadpleegd,
    sort: data.soort,
    note: data.toelichting ?? null,
  }));
