import { expect, it } from 'vitest';
import { readYaml } from '../../src/corpus/front-matter.ts';
import { withPlainDays } from '../../src/corpus/plain-days.ts';

it('a day that another reader of YAML made a date of is the text that the check reads', () => {
  const { data } = readYaml('eigenaar: 2026-11-22\nzoekwoorden: [2026-11-22, "2026-11-23", 113]\nleeg:\n', 'a.yaml');
  expect(withPlainDays({ eigenaar: new Date('2026-11-22'), zoekwoorden: [new Date('2026-11-22'), '2026-11-23', 113], leeg: null })).toEqual(data);
});
