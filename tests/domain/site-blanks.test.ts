import { expect, it } from 'vitest';
import { blanksOf } from '../../src/domain/site-blanks.ts';

it('a centre has not told what no field of it says; a telephone number alone is a contact', () => {
  const nothing = { centre: { name: null, url: null }, contact: { email: null, phone: null, hours: null }, repository: { url: null, branch: 'main', folder: 'content', forge: null } };
  expect(blanksOf(nothing)).toEqual(['centre', 'contact', 'repository']);
  expect(blanksOf({ ...nothing, contact: { ...nothing.contact, phone: '071 000 00 00' } })).toEqual(['centre', 'repository']);
});
