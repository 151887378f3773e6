import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The rooms of src/ and the rooms each may import from; within a room everything may. `bare` lists the packages a room may use,
 * undefined leaves them free. `astro:content` opens only in `queries` and the registration of collections.
 */
const HOUSE: Record<string, { rooms: string[]; bare?: RegExp }> = {
  domain: { rooms: [], bare: /^$/ },
  schemas: { rooms: ['domain'], bare: /^zod$/ },
  i18n: { rooms: ['domain'], bare: /^$/ },
  markdown: { rooms: ['domain', 'i18n', 'schemas'] },
  search: { rooms: ['domain', 'i18n'], bare: /^(lunr|fflate)$/ },
  corpus: { rooms: ['domain', 'schemas', 'i18n', 'markdown'] },
  queries: { rooms: ['domain', 'i18n', 'corpus', 'schemas'] },
  components: { rooms: ['domain', 'i18n', 'queries', 'client', 'styles'] },
  layouts: { rooms: ['domain', 'i18n', 'queries', 'components', 'client', 'styles'] },
  pages: { rooms: ['domain', 'i18n', 'queries', 'components', 'layouts', 'search', 'client', 'styles'] },
  client: { rooms: ['domain', 'i18n', 'search'] },
  integrations: { rooms: ['domain', 'schemas', 'i18n', 'markdown', 'corpus', 'search', 'client'] },
  'content.config.ts': { rooms: ['corpus', 'schemas'] },
  styles: { rooms: [] },
};

const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

describe('the house', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /(?<!\.d)\.(ts|astro)$/.test(file.name))
    .map((file) => path.join(file.parentPath, file.name));

  it('has no room that the plan does not know', () => {
    const rooms = new Set(files.map((file) => file.split(path.sep)[1] as string));
    expect([...rooms].filter((room) => !(room in HOUSE) && room !== 'README.md')).toEqual([]);
  });

  it.each(files)('%s opens only the doors of its room', (file) => {
    const room = file.split(path.sep)[1] as string;
    const rule = HOUSE[room] as { rooms: string[]; bare?: RegExp };
    const opened = importsOf(file).filter((name) => {
      if (!name.startsWith('.')) {
        if (name === 'astro:content') return room !== 'queries' && room !== 'content.config.ts';
        return rule.bare !== undefined && !rule.bare.test(name);
      }
      const target = path.relative('src', path.resolve(path.dirname(file), name)).split(path.sep)[0] as string;
      return target !== room && !rule.rooms.includes(target);
    });
    expect(opened, `${file} may not import these`).toEqual([]);
  });

  it.each(files.filter((file) => file.endsWith('.ts')))('%s writes the ending of every relative import', (file) => {
    expect(importsOf(file).filter((name) => name.startsWith('.') && !/\.(ts|astro|css|json|mjs)(\?\w+)?$/.test(name))).toEqual([]);
  });

  it('keeps the clock out of the domain', () => {
    const clocks = files.filter((file) => file.startsWith(path.join('src', 'domain')) && /Date\.now|new Date\(\)|process\./.test(readFileSync(file, 'utf8')));
    expect(clocks).toEqual([]);
  });
});

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...source.matchAll(IMPORT)].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}
