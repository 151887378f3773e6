import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rooms of src/ and the rooms each may import from, as the plan of the house has them; within a room everything may. */
const HOUSE = new Map(
  [...readFileSync('src/README.md', 'utf8').matchAll(/^\| `([\w.]+)\/?` \|.*\| ([^|]+) \|$/gm)].map(([, room, doors]) => [room as string, (doors as string).split(', ').filter((door) => door !== 'nothing')]),
);

/** The packages that a room may use; in other rooms they are free. `astro:content` opens only in `queries` and the registration of collections. */
const PACKAGES: Record<string, string[]> = { domain: [], schemas: ['zod'], i18n: [], search: ['lunr'] };

/** What a file opens: by an import of any form, or by the address of a file that is to be read or bundled. */
const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\b(?:import\(|new URL\()\s*['"]([^'"]+)['"](?=\s*(?:\)|,\s*import\.meta\.url))/g;

describe('the house', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /(?<!\.d)\.(ts|astro)$/.test(file.name))
    .map((file) => path.join(file.parentPath, file.name));

  it('has no room that the plan does not know', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => !HOUSE.has(room))).toEqual([]);
  });

  it('has a plan that names no door that nobody uses', () => {
    const unused = [...HOUSE].flatMap(([room, doors]) => doors.filter((door) => !files.some((file) => roomOf(file) === room && doorsOf(file).includes(door))).map((door) => `${room} -> ${door}`));
    expect(unused).toEqual([]);
  });

  it.each(files)('%s opens only the doors of its room', (file) => {
    const room = roomOf(file);
    expect(doorsOf(file).filter((door) => door !== room && !HOUSE.get(room)?.includes(door)), `${file} may not open these`).toEqual([]);
  });

  it.each(files)('%s uses only the packages of its room', (file) => {
    const room = roomOf(file);
    const used = importsOf(file).filter((name) => !name.startsWith('.'));
    expect(used.filter((name) => (name === 'astro:content' ? room !== 'queries' && room !== 'content.config.ts' : PACKAGES[room]?.includes(name) === false)), `${file} may not import these`).toEqual([]);
  });

  it('allows no package to a room that has no use for it', () => {
    const unused = Object.entries(PACKAGES).flatMap(([room, names]) => names.filter((name) => !files.some((file) => roomOf(file) === room && importsOf(file).includes(name))).map((name) => `${room} -> ${name}`));
    expect(unused).toEqual([]);
  });

  it('has one door from Astro’s hooks to the browser: the service worker, whose address they bundle', () => {
    const opened = files.filter((file) => roomOf(file) === 'integrations').flatMap((file) => importsOf(file).filter((name) => name.startsWith('../client/')));
    expect(opened).toContain('../client/service-worker.ts');
  });

  it.each(files.filter((file) => file.endsWith('.ts')))('%s writes the ending of every relative import', (file) => {
    expect(importsOf(file).filter((name) => name.startsWith('.') && !/\.(ts|astro|css|json|mjs)(\?\w+)?$/.test(name))).toEqual([]);
  });

  it('keeps the clock out of the domain', () => {
    const clocks = files.filter((file) => file.startsWith(path.join('src', 'domain')) && /Date\.now|new Date\(\)|process\./.test(readFileSync(file, 'utf8')));
    expect(clocks).toEqual([]);
  });
});

function roomOf(file: string): string {
  return file.split(path.sep)[1] as string;
}

/** The rooms that a file imports from. */
function doorsOf(file: string): string[] {
  return importsOf(file).flatMap((name) => (name.startsWith('.') ? roomOf(path.relative('.', path.resolve(path.dirname(file), name))) : []));
}

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...source.matchAll(IMPORT)].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}
