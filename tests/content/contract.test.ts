import { describe, expect, it } from 'vitest';
import { expectedLines, foundLines } from './contract-fixture.ts';

describe('the check of the content', () => {
  it('finds exactly what every line of the fixture says, on that line', () => {
    expect(foundLines()).toEqual(expectedLines());
  });
});
