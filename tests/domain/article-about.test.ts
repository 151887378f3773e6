import { describe, expect, it } from 'vitest';
import { articleAbout, paidByUnknownLaw } from '../../src/domain/article-about.ts';
import type { Theme } from '../../src/domain/entry.ts';
import type { ServiceType } from '../../src/domain/service.ts';

const article = (theme: Theme, ...serviceTypes: ServiceType[]) => ({ theme, serviceTypes });

describe('articleAbout', () => {
  const about = article('respijt', 'day-care', 'care-farm');
  const broad = article('respijt', 'day-care', 'overnight', 'in-home');

  it('takes the one that names the type first and the fewest others', () => {
    expect(articleAbout([broad, about, article('respijt', 'overnight', 'day-care')], 'day-care')).toBe(about);
  });

  it('takes none where two are as near, none of another theme, and none for a desk', () => {
    expect([articleAbout([about, article('regelingen', 'day-care', 'overnight')], 'day-care'), articleAbout([article('gesprek', 'day-care')], 'day-care'), articleAbout([article('regelingen', 'municipal-access')], 'municipal-access')]).toEqual([null, null, null]);
  });
});

describe('paidByUnknownLaw', () => {
  it('holds for respite of which no source says who pays', () => {
    expect([paidByUnknownLaw({ types: ['day-care'], fundings: [] }), paidByUnknownLaw({ types: ['day-care'], fundings: ['wmo'] }), paidByUnknownLaw({ types: ['helpline'], fundings: [] })]).toEqual([true, false, false]);
  });
});
