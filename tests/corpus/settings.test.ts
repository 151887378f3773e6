import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, SettingError } from '../../src/corpus/settings.ts';
import { storeDir } from '../../src/corpus/store.ts';

const read = (env: Record<string, string>) => readSettings(env, '/werk');

describe('the settings', () => {
  it('have a value when the environment says nothing', () => {
    expect(read({})).toMatchObject({ contentDir: path.resolve('/werk/content'), site: null, base: '/' });
  });

  it.each([
    ['handboek', '/handboek/'],
    ['/a/b-c/', '/a/b-c/'],
    ['', '/'],
    ['/', '/'],
  ])('take %j as the path %s', (written, base) => {
    expect(read({ HANDBOEK_BASE: written }).base).toBe(base);
  });

  it.each(['a b', '../x', 'x?y#z', 'https://x.nl/y', 'a/./b', 'ä'])('refuse the path %j and name its setting', (written) => {
    expect(() => read({ HANDBOEK_BASE: written })).toThrow(SettingError);
    expect(() => read({ HANDBOEK_BASE: written })).toThrow(/^HANDBOEK_BASE is /);
  });

  it.each(['https://handboek.voorbeeld.nl', 'https://handboek.voorbeeld.nl/', 'http://localhost:4321'])('take %s as the public address', (written) => {
    expect(read({ HANDBOEK_SITE: written }).site).toBe(written.replace(/\/$/, ''));
  });

  it.each(['https://x.nl?y#z', 'https://%', 'handboek.nl', 'https://x.nl/pad', 'ftp://x.nl', 'javascript:alert(1)', 'https://a@x.nl'])('refuse %s as the public address', (written) => {
    expect(() => read({ HANDBOEK_SITE: written })).toThrow(/^HANDBOEK_SITE is /);
  });

  it('refuse a content folder whose name cannot be built from', () => {
    expect(() => read({ HANDBOEK_CONTENT: 'inhoud #1' })).toThrow(/Met een # in de naam/);
  });

  it('refuse a day that does not exist', () => {
    expect(() => read({ HANDBOEK_VANDAAG: '2026-02-30' })).toThrow(/^HANDBOEK_VANDAAG is "2026-02-30"/);
  });
});

it('each content folder has a store of its own', () => {
  expect(storeDir(path.resolve('content'))).not.toBe(storeDir(path.resolve('tests/fixtures/contract/content')));
  expect(storeDir(path.resolve('content'))).toMatch(/^\.cache.astro.content-[0-9a-f]{8}$/);
});
