import { readFileSync } from 'node:fs';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { contentContract, contentGuard } from '../../src/integrations/content-contract.ts';

const render = (source: string) => mdxToJs(source, { features: { headingAttributes: true }, mdastPlugins: [contentGuard] });

describe('the guard inside the build', () => {
  it('lets an ordinary text through', () => {
    expect(render('---\na: 1\n---\n\n## Doen {#doen}\n\nBel <Bron id="x" />.').code).toContain('Doen');
  });

  it.each(['{process.env.HOME}', "import fs from 'node:fs'", '<script>alert(1)</script>', '<LetOp {...x}>\n\na\n\n</LetOp>', '![a](https://kwaad.example/a.png)'])('refuses %j with the line and the page that explains it', (source) => {
    expect(() => render(`---\na: 1\n---\n\n${source}`)).toThrow(/:5\n[\s\S]*Uitleg: \/redactie\/meldingen\//);
  });
});

describe('the contract before the build', () => {
  it('is named in the configuration of the site, and so is the guard', () => {
    const config = readFileSync('astro.config.mjs', 'utf8');
    expect(config).toMatch(/integrations: \[\s*contentContract\(\)/);
    expect(config).toContain('mdastPlugins: [contentGuard]');
  });

  it('lets the guard pass the texts it has passed, and no text that differs by a word', () => {
    const source = readFileSync('content/artikelen/respijt/logeeropvang.mdx', 'utf8');
    expect(contentGuard({ source })).not.toBeNull();
    const setup = contentContract().hooks['astro:config:setup'] as (options: object) => void;
    setup({ command: 'build', logger: console });
    expect(contentGuard({ source })).toBeNull();
    expect(contentGuard({ source: `${source}\n{x}` })).not.toBeNull();
    expect(contentGuard({ source: `import fs from 'node:fs'\n${source}` })).not.toBeNull();
  });

  it('refuses to build a folder with a mistake, and lets no half site be written', () => {
    const setup = contentContract().hooks['astro:config:setup'] as (options: object) => void;
    const before = process.env['HANDBOEK_CONTENT'];
    process.env['HANDBOEK_CONTENT'] = 'tests/fixtures/contract/content';
    try {
      expect(() => setup({ command: 'build', logger: console })).toThrow(/dode-link/);
    } finally {
      if (before === undefined) delete process.env['HANDBOEK_CONTENT'];
      else process.env['HANDBOEK_CONTENT'] = before;
    }
  });
});
