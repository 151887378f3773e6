import { expect, it } from 'vitest';
import { organizationName } from '../../src/domain/organization-name.ts';

it('drops only the word that tells an organisation from its service', () => {
  expect(['CAK (organisatie)', 'Zorg (en meer)', 'Topaz'].map(organizationName)).toEqual(['CAK', 'Zorg (en meer)', 'Topaz']);
});
