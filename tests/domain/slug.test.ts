import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCode, SLUG, slugOf } from '../../src/domain/slug.ts';

describe('a slug', () => {
  it('keeps the letters of a Dutch title and loses the rest', () => {
    expect(slugOf("Eén dag bij oma's, café De Brug!")).toBe('een-dag-bij-omas-cafe-de-brug');
  });

  it('of a slug is the same slug', () => {
    fc.assert(fc.property(fc.string(), (text) => slugOf(slugOf(text)) === slugOf(text)));
  });
});

describe('a new code', () => {
  it('is never one that is or was in use', () => {
    expect(newCode('voorzieningen', 'de-brug', new Set(['dienst-de-brug', 'dienst-de-brug-2']))).toBe('dienst-de-brug-3');
  });

  it('fits the short address, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (title) => {
        const code = newCode('voorzieningen', slugOf(title) || 'x', new Set());
        return code.length <= 48 && SLUG.test(code);
      }),
    );
  });
});
