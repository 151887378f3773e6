import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  version?: string;
  resolved?: string;
  link?: boolean;
}

const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> };
const installed = Object.entries(packages).filter(([folder, { link }]) => folder !== '' && !link);

describe('the lock file', () => {
  // A package that a registry lacked while the lock was written stands in it without a version, and installing stops once the registry has it.
  it('knows the version of every package', () => {
    expect(installed.filter(([, { version }]) => !version).map(([folder]) => folder)).toEqual([]);
  });

  it('names no download addresses', () => {
    expect(installed.filter(([, { resolved }]) => resolved?.startsWith('http')).map(([folder]) => folder)).toEqual([]);
  });

  it('has the parts for another machine of everything that comes in parts', () => {
    const parts = (name: string) => Object.keys(packages).filter((folder) => folder.startsWith(`node_modules/${name}`));
    for (const name of ['@pagefind/', '@astrojs/compiler-binding-']) for (const system of ['darwin', 'linux', 'win']) expect(parts(name).some((folder) => folder.includes(system)), `${name} ${system}`).toBe(true);
  });
});
