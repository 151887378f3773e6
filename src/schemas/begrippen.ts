import { z } from 'zod';
import type { Term } from '../domain/handbook.ts';
import { baseFields, list, searchWord, text, toBase } from './fields.ts';

/** Terms: `content/begrippen/*.mdx`; the glossary, the explanations in the text and the search words. */
export const begrippen = z
  .strictObject({
    ...baseFields,
    omschrijving: text(160).optional().describe('Alleen als de uitleg te lang is voor een zoekresultaat.'),
    uitleg: text(300).describe('Wat het woord betekent, in één of twee gewone zinnen.'),
    synoniemen: list(searchWord),
    afkortingen: list(searchWord),
    gewoneWoorden: list(searchWord).describe('Zoals mantelzorgers het zelf zeggen.'),
    spelfouten: list(searchWord),
  })
  .transform((data): Term => ({
    ...toBase({ ...data, omschrijving: data.omschrijving ?? data.uitleg }),
    explanation: data.uitleg,
    synonyms: data.synoniemen,
    abbreviations: data.afkortingen,
    everyday: data.gewoneWoorden,
    misspellings: data.spelfouten,
  }));
