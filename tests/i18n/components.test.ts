import { expect, it } from 'vitest';
import { noServiceIn } from '../../src/i18n/components.ts';

it('says of what, where and for whom nothing was found, and names no more than eight places', () => {
  expect(noServiceIn(['Leiden', 'Soest'], ['logeeropvang', 'hospice'], 'mensen met dementie')).toMatch(/^In Leiden en Soest vonden we geen logeeropvang of hospice voor mensen met dementie\. /);
  expect(noServiceIn([], ['hulplijn'], null)).toMatch(/^In heel Nederland vonden we geen hulplijn\. /);
  const towns = Array.from({ length: 26 }, (_, index) => `Dorp ${index + 1}`);
  expect(noServiceIn(towns, ['hospice'], null)).toContain('Dorp 7 en 19 andere gemeenten vonden');
});
