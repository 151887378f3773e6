import { describe, expect, it } from 'vitest';
import { findPersonalData, passesElevenTest } from '../../src/domain/personal-data.ts';

describe('personal data in running text', () => {
  it.each([
    ['Haar bsn is 111222333.', 'personal-data', 'bsn'],
    ['BSN 111.222.333', 'personal-data', 'bsn'],
    ['Bel Truus op 06-12345678.', 'personal-data', 'mobile'],
    ['Bel Truus op +31 6 12 34 56 78.', 'personal-data', 'mobile'],
    ['Mail truus@gmail.com.', 'personal-data', 'email'],
    ['Mail t.de.vries@zorg.nl.', 'personal-data', 'email'],
    ['Dossier 111222333', 'possible-personal-data', 'bsn'],
    ['Mail steunpunt.mantelzorg@zorg.nl.', 'possible-personal-data', 'email'],
    ['Mail info@zorg.nl.', 'possible-personal-data', 'email'],
    ['Meneer, geboren op 3-5-1948, woont alleen.', 'possible-personal-data', 'birth-date'],
    ['Bel 071 - 512 34 56.'.replace(' - ', '-'), 'phone-in-text', 'phone'],
    ['Bel (071) 512 34 56.', 'phone-in-text', 'phone'],
    ['Bel 0900 1234.', 'phone-in-text', 'phone'],
    ['Bel 0800-1234567.', 'phone-in-text', 'phone'],
    ['Bel 14 071.', 'phone-in-text', 'phone'],
    ['Bel 088 123 45 67.', 'phone-in-text', 'phone'],
  ])('is seen in %j', (text, code, sort) => {
    expect(findPersonalData(text).map((found) => [found.code, found.sort])).toEqual([[code, sort]]);
  });

  it.each([
    'Bel 112, 113, 0800 0113 of 0800-2000.',
    'Het bsn 123456789 voldoet niet aan de proef.',
    'In 2024 telde het CBS 5.000.000 mantelzorgers.',
    'Postcode 2311 AB, van 2311-2318.',
    'Op 22-11-2026 om 20.30 uur.',
    'Wet van 9 juli 2014, Stb. 2014, 280.',
    'Artikel 2.3.2 lid 1',
  ])('is not seen in %j', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });
});

describe('the eleven-test', () => {
  it('accepts numbers of eight digits with a zero before them', () => {
    expect(passesElevenTest('111222333')).toBe(true);
    expect(passesElevenTest('10000008')).toBe(passesElevenTest('010000008'));
  });

  it('refuses zeros and wrong lengths', () => {
    expect(passesElevenTest('000000000')).toBe(false);
    expect(passesElevenTest('1112223330')).toBe(false);
  });
});
