import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearAddress, nearMiss } from '../../src/domain/near-miss.ts';

describe('a near miss', () => {
  it('is the candidate with the fewest changed letters', () => {
    expect(nearMiss('logeeropvagn', ['logeerhuis', 'logeeropvang', 'dagopvang'])).toBe('logeeropvang');
  });

  it('does not mind capitals', () => {
    expect(nearMiss('inhetkort', ['InHetKort', 'LetOp'])).toBe('InHetKort');
  });

  it('is found by its last part when the folder is wrong', () => {
    expect(nearMiss('artikelen/gesprek/logeeropvang', ['artikelen/respijt/logeeropvang', 'artikelen/gesprek/sofa-model'])).toBe('artikelen/respijt/logeeropvang');
  });

  it('is nothing when nothing comes near, however much of the path is shared', () => {
    expect(nearMiss('/respijt/verdwenen/', ['/respijt/noodplan-maken/', '/respijt/velden/'])).toBeNull();
  });

  it('is found by a misspelt last part when the folder is left out', () => {
    expect(nearMiss('respijthuis-leide', ['voorzieningen/respijthuis-leiden', 'voorzieningen/respijthuis-alphen', 'organisaties/topaz'])).toBe('voorzieningen/respijthuis-leiden');
  });

  it('is the one address that goes on where the word stops', () => {
    expect(nearMiss('/respijt/noodplan/', ['/respijt/noodplan-maken/', '/respijt/logeeropvang/'])).toBe('/respijt/noodplan-maken/');
    expect(nearMiss('/respijt/respijt/', ['/respijt/respijt-bespreken/', '/respijt/respijt-aanvragen/'])).toBeNull();
  });

  it('is the first in the alphabet when two come equally near', () => {
    expect(nearMiss('kat', ['rat', 'kar'])).toBe('kar');
  });
});

describe('the address that was meant', () => {
  it('is looked for in the same folder first, for a page is renamed more often than moved', () => {
    expect(nearAddress('/routes/noodplan/', ['/modules/noodplan/', '/routes/noodplan-maken/'])).toBe('/routes/noodplan-maken/');
    expect(nearAddress('/routes/noodplan/', ['/modules/noodplan/', '/routes/wie-betaalt-wat/'])).toBe('/modules/noodplan/');
  });

  it('is never one that cannot be an address', () => {
    expect(nearAddress('artikelen/respijt/met-spaties', ['artikelen/respijt/Met Spaties'])).toBeNull();
  });
});

describe('the edit distance', () => {
  it('counts a letter too many, missing and wrong as one change each', () => {
    expect([editDistance('resepijt', 'respijt', 2), editDistance('piekren', 'piekeren', 2), editDistance('zork', 'zorg', 2)]).toEqual([1, 1, 1]);
  });

  it('counts two swapped neighbours as one change', () => {
    expect(editDistance('respitj', 'respijt', 3)).toBe(1);
  });

  it('gives up above its limit', () => {
    expect(editDistance('dag', 'nachtzorg', 3)).toBeNull();
  });

  it('between two words is the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abdegiklnoprstuvz'), minLength: 1, maxLength: 14 });
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b, 20) === editDistance(b, a, 20)));
  });
});
