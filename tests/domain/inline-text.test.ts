import { describe, expect, it } from 'vitest';
import { parseInlineText, plainWords } from '../../src/domain/inline-text.ts';

describe('a text in front matter', () => {
  it.each(['[a](//kwaad.example)', '[a](/\\kwaad.example)', '[a](javascript:alert(1))', '[[bedrag:../../x]]', '[a](data:text/html,x)', '<b>a</b>'])('keeps %s as plain text', (text) => {
    expect(parseInlineText(text)).toEqual([{ type: 'text', text }]);
  });

  it('makes a link of an address of this site', () => {
    expect(parseInlineText('[a](/respijt/)')).toEqual([{ type: 'link', text: 'a', url: '/respijt/' }]);
  });

  it('keeps of a link its words when it is read as plain words', () => {
    expect(plainWords('Bel [het team](/sociale-kaart/) [vandaag] nog[[termijn:wmo-onderzoek]].')).toBe('Bel het team [vandaag] nog.');
  });
});
