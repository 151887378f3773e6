import { expect, it } from 'vitest';
import { pathOf, kindOf, themeOf } from '../../src/domain/entry.ts';
import { parseInlineText } from '../../src/domain/inline-text.ts';
import { relationsOf } from '../../src/domain/relations.ts';

it('shows a relation in both directions, an entry’s own choice first', () => {
  const related = relationsOf([
    { id: 'a', pointsTo: ['c', 'b', 'c', 'a', 'nowhere'] },
    { id: 'b', pointsTo: [] },
    { id: 'c', pointsTo: ['b'] },
  ]);
  expect(Object.fromEntries(related)).toEqual({ a: ['c', 'b'], b: ['a', 'c'], c: ['b', 'a'] });
});

it('leaves out what the page lists already', () => {
  const related = relationsOf([
    { id: 'a', pointsTo: ['b'], lists: ['b'] },
    { id: 'b', pointsTo: [] },
  ]);
  expect(Object.fromEntries(related)).toEqual({ a: [], b: ['a'] });
});

it('gives every kind of entry its own address', () => {
  expect(['artikelen/respijt/logeeropvang', 'gemeenten/leiden', 'begrippen/wmo', 'signalen/eenzaam', 'redactie/meldingen/dode-link'].map(pathOf)).toEqual([
    '/respijt/logeeropvang/',
    '/sociale-kaart/leiden/',
    '/begrippen/#wmo',
    '/signalen/eenzaam/',
    '/redactie/meldingen/dode-link/',
  ]);
  expect(() => pathOf('onzin/x')).toThrow('No kind of entry');
});

it('knows the kind and the theme of an id, and that there is none', () => {
  expect([kindOf('signalen/eenzaam'), kindOf('signalen'), kindOf('wat/dan')]).toEqual(['signalen', null, null]);
  expect([themeOf('artikelen/regelingen/wmo'), themeOf('artikelen/anders/wmo'), themeOf('signalen/x')]).toEqual(['regelingen', null, null]);
});

it('finds links and norms in a front matter text and leaves the rest as it is', () => {
  expect(parseInlineText('Bel [het team](/sociale-kaart/) [[termijn:wmo-onderzoek]] later [niet].')).toEqual([
    { type: 'text', text: 'Bel ' },
    { type: 'link', text: 'het team', url: '/sociale-kaart/' },
    { type: 'text', text: ' ' },
    { type: 'norm', collection: 'termijnen', id: 'wmo-onderzoek' },
    { type: 'text', text: ' later [niet].' },
  ]);
});

it('makes no link of an address that could run code', () => {
  expect(parseInlineText('[klik](javascript:alert(1)) [x](data:text/html,x)').every((segment) => segment.type === 'text')).toBe(true);
});
