import { expect, it } from 'vitest';
import { hostName } from '../../src/domain/host-name.ts';

it.each([
  ['https://www.hospicewassenaar.nl/aanmelden/', 'hospicewassenaar.nl'],
  ['http://vptz.nl', 'vptz.nl'],
  ['https://www.soest.nl/mantelzorg/?van=https://elders.nl', 'soest.nl'],
])('the site at %s is called %s', (address, name) => {
  expect(hostName(address)).toBe(name);
});
