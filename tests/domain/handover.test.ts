import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addItem, type HandoverItem, MOST_ITEMS, readItems, removeItem } from '../../src/domain/handover.ts';
import { decodeList, encodeList, isEmptyList, keyOfText } from '../../src/domain/handover-link.ts';

const own = (text: string): HandoverItem => ({ kind: 'own', text });
const service: HandoverItem = { kind: 'service', path: '/voorzieningen/de-brug/', title: 'De Brug' };

describe('the list to hand over', () => {
  it('holds an item once, in the order of adding', () => {
    const list = [service, own('Sleutel bij buren'), service].reduce<HandoverItem[]>(addItem, []);
    expect(list).toEqual([service, own('Sleutel bij buren')]);
  });

  it('takes no empty line and no more than fits on two sheets', () => {
    expect(addItem([], own('  '))).toEqual([]);
    const many = Array.from({ length: 50 }, (_, index) => own(String(index))).reduce<HandoverItem[]>(addItem, []);
    expect(many.length).toBe(MOST_ITEMS);
  });

  it('takes an item off again', () => expect(removeItem([service, own('a')], service)).toEqual([own('a')]));

  it('reads what was kept and drops what is no item', () => {
    expect(readItems('[{"kind":"own","text":"a"},7,{"kind":"service","path":"//elders.nl/","title":"x"},{"kind":"step"}]')).toEqual([own('a')]);
    expect(readItems('{niet goed')).toEqual([]);
    expect(readItems(null)).toEqual([]);
  });
});

describe('a list in a link', () => {
  it('comes back as it went', () => {
    const code = fc.constantFrom('dienst-de-brug', 'dienst-113', 'dienst-a');
    const lines = fc.array(fc.string({ minLength: 1, maxLength: 80 }).map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean), { maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(code), fc.uniqueArray(fc.string({ minLength: 1 }).map(keyOfText), { maxLength: 9 }), lines, (services, texts, ownLines) => {
        expect(decodeList(`#${encodeList({ services, texts, own: ownLines })}`)).toEqual({ services, texts, own: ownLines });
      }),
    );
  });

  it('never breaks and never carries anything but codes, keys and short lines', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (fragment) => {
        const list = decodeList(fragment);
        expect(list.services.every((code) => /^[a-z0-9-]+$/.test(code))).toBe(true);
        expect(list.own.every((line) => line.length <= 200)).toBe(true);
      }),
    );
  });

  it('is empty for a fragment that is no list', () => expect(isEmptyList(decodeList('#inhoud'))).toBe(true));

  it('keys a text by its words and not by its white space', () => {
    expect(keyOfText('Bel \n de huisarts')).toBe(keyOfText('Bel de huisarts'));
    expect(keyOfText('Bel de huisarts')).not.toBe(keyOfText('Bel de Huisarts'));
  });
});
