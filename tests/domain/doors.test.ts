import { expect, it } from 'vitest';
import { doorOf } from '../../src/domain/doors.ts';

it('opens the door of an article by its theme and of other entries by their kind', () => {
  expect(['artikelen/gesprek/sofa-model', 'artikelen/overbelasting/volhoudtijd', 'voorzieningen/x', 'artikelen/samenwerken/x', 'modules/m01'].map(doorOf)).toEqual(['say', 'see', 'arrange', null, null]);
});
