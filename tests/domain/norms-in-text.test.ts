import { describe, expect, it } from 'vitest';
import { findAmounts, findLegalTerms, sentences } from '../../src/domain/norms-in-text.ts';

describe('an amount in running text', () => {
  it.each([
    ['Dat kost € 21,80 per maand.', '€ 21,80'],
    ['Dat kost 21 euro.', '21 euro'],
    ['Tarief: €15,- per dag', '€15,'],
    ['Er ging 3 miljoen euro heen.', '3 miljoen euro'],
    ['EUR 12 per uur', 'EUR 12'],
  ])('is seen in %j', (text, amount) => {
    expect(findAmounts(text).map((found) => found.text)).toEqual([amount.replace(/,$/, '')]);
  });

  it.each(['In 2024 waren het er 21.', 'Vraag wat het kost in euro.', 'De eurocent is oud.', '1 op de 8 volwassenen'])('is not seen in %j', (text) => {
    expect(findAmounts(text)).toEqual([]);
  });
});

describe('a term of law in running text', () => {
  it.each([
    ['De gemeente beslist binnen 2 weken.', '2 weken'],
    ['Het CIZ besluit uiterlijk zes weken na de aanvraag.', 'zes weken'],
    ['Bezwaar maken kan gedurende 6 weken na de beschikking.', '6 weken'],
    ['De Wlz betaalt logeren, maximaal 156 etmalen per jaar.', '156 etmalen'],
    ['Kortdurend zorgverlof is hoogstens 2 weken.', '2 weken'],
    ['Veilig Thuis beoordeelt een melding binnen vijf werkdagen.', 'vijf werkdagen'],
    ['Een zorgkantoor noemt de 156 nachten ook.', '156 nachten'],
  ])('is seen in %j', (text, term) => {
    expect(findLegalTerms(text).map((found) => found.text)).toEqual([term]);
  });

  it.each([
    'Woont iemand van 18 jaar of ouder thuis, zonder Wlz-indicatie?',
    'Het CIZ kijkt of iemand 24 uur per dag zorg in de nabijheid nodig heeft.',
    'Hoor je binnen 2 weken niets van de gemeente, bel dan.',
    'Plan binnen twee weken een vervolggesprek.',
    'Bel de gemeente. Kijk binnen drie maanden samen terug.',
    'De wijkverpleegkundige komt twee keer per week.',
    'Na zes weken evalueer je met het team.',
    'Neem de medicijnen voor drie dagen mee.',
  ])('is not seen in %j', (text) => {
    expect(findLegalTerms(text)).toEqual([]);
  });
});

describe('sentences', () => {
  it('do not end at abbreviations or in numbers', () => {
    expect(sentences('Zie art. 2.3.2 van de wet. Bel nu.').map((sentence) => sentence.text)).toEqual(['Zie art. 2.3.2 van de wet.', 'Bel nu.']);
  });
});
