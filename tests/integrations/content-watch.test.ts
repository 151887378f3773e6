import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentContract } from '../../src/integrations/content-contract.ts';
import { copyGoodParts } from '../content/contract-fixture.ts';

let content: string;
let said: string[];
const watcher = new EventEmitter();

beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'handboek-wacht-'));
  copyGoodParts(content);
  process.env['HANDBOEK_CONTENT'] = content;
  said = [];
  const { hooks } = contentContract();
  const logger = { warn: (text: string) => said.push(text) };
  (hooks['astro:config:setup'] as (options: object) => void)({ command: 'dev', logger });
  (hooks['astro:server:setup'] as (options: object) => void)({ server: { watcher }, logger });
  said = [];
});
afterEach(() => {
  delete process.env['HANDBOEK_CONTENT'];
  watcher.removeAllListeners();
  rmSync(content, { recursive: true, force: true });
});

describe('while somebody writes', () => {
  it('a page that a removal breaks is named, and what was wrong before is not said again', () => {
    const term = path.join(content, 'begrippen/respijtzorg.mdx');
    rmSync(term);
    watcher.emit('unlink', term);
    expect(said.join('\n')).toContain('goed.mdx');
    watcher.emit('unlink', term);
    expect(said).toHaveLength(1);
  });

  it('a mistake in the saved file is named each time it is saved', () => {
    const article = path.join(content, 'artikelen/respijt/goed.mdx');
    writeFileSync(article, readFileSync(article, 'utf8').replace('titel:', 'titl:'));
    for (let times = 0; times < 2; times += 1) watcher.emit('change', article);
    expect(said).toEqual([expect.stringContaining('titel'), expect.stringContaining('titel')]);
  });

  it('a file that is gone again before it is read stops nothing', () => {
    expect(() => watcher.emit('add', path.join(content, 'begrippen/4913.mdx'))).not.toThrow();
    expect(() => watcher.emit('change', path.join(tmpdir(), 'elders.mdx'))).not.toThrow();
    expect(said).toEqual([]);
  });
});
