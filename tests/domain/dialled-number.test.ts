import { expect, it } from 'vitest';
import { dialledNumber } from '../../src/domain/dialled-number.ts';

it.each([
  ['+31 (0)71 513 13 13', '071 513 13 13'],
  ['0031715131313', '071 513 13 13'],
  ['(0252) 513131', '0252 51 31 31'],
  ['088-921 24 00', '088 921 24 00'],
  ['0800-2000', '0800 2000'],
  ['06 12 34 56 78', '06 12345678'],
  ['071 513 13', null],
  ['071 513 13 13 toestel 2', null],
])('%s is dialled as %s', (written, dialled) => {
  expect(dialledNumber(written)).toBe(dialled);
});
