import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyGoodParts, FIXTURE } from '../content/contract-fixture.ts';
import { ownEnvironment } from './clone.ts';

const dir = path.resolve('.cache/kleine-site');
const content = path.join(dir, 'inhoud (nieuw)');
const site = path.join(dir, 'site');

beforeAll(() => {
  rmSync(dir, { recursive: true, force: true });
  copyGoodParts(content);
  const article = path.join(content, 'artikelen/respijt/goed.mdx');
  // A search word that YAML readers take for a day.
  const text = readFileSync(article, 'utf8').replace('---\n', '---\nzoekwoorden: [2026-11-22]\n');
  writeFileSync(article, `${text}\n<Casus>\n\nCorrie zorgt voor haar man.\n\n</Casus>\n`);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('a small folder of content', () => {
  it('becomes a site in which an old address forwards to the new one and takes the anchor along', () => {
    expect(build(content, site)).toMatchObject({ status: 0 });
    const page = parse(readFileSync(path.join(site, 'respijt/oude-naam/index.html'), 'utf8'));
    expect(page.querySelector('a[data-forward]')?.getAttribute('href')).toBe('/respijt/goed/');
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(page.querySelectorAll('script[src]').length).toBeGreaterThan(0);
    expect(page.querySelectorAll('script:not([src])')).toEqual([]);
  }, 120_000);

  it('has no link to a page that it does not have', () => {
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    const dead = pages.flatMap((file) => {
      const links = parse(readFileSync(path.join(site, file), 'utf8')).querySelectorAll('a[href^="/"]');
      return links.map((link) => new URL(link.getAttribute('href') as string, 'https://x').pathname).filter((address) => !existsSync(path.join(site, decodeURI(address), address.endsWith('/') ? 'index.html' : '')));
    });
    expect([...new Set(dead)]).toEqual([]);
  });

  it('shows an aligned table without a style in the page', () => {
    const page = parse(readFileSync(path.join(site, 'respijt/goed/index.html'), 'utf8'));
    expect(page.querySelectorAll('td').map((cell) => cell.text)).toEqual(['nachten', '2']);
    expect(page.querySelectorAll('[style], [align]')).toEqual([]);
  });

  it('shows a case without a name as a case, and no colon behind it', () => {
    const titles = parse(readFileSync(path.join(site, 'respijt/goed/index.html'), 'utf8')).querySelectorAll('.block-title').map((title) => title.text);
    expect(titles).toContain('Casus');
  });

  it('names a desk that stopped without a number to call, and says that it stopped', () => {
    const desk = parse(readFileSync(path.join(site, 'sociale-kaart/leiden/index.html'), 'utf8')).querySelector('.desks .service-card');
    expect(desk?.querySelector('.service-card-title')?.text).toBe('Oude plek');
    expect(desk?.querySelector('.service-card-status')?.text).toBe('Gestopt');
    expect(desk?.querySelector('.phone')).toBeNull();
    expect(readFileSync(path.join(site, 'gegevens/loketten/leiden.json'), 'utf8')).not.toContain('071');
  });

  it('keeps a link to a case whose title changed', () => {
    const page = parse(readFileSync(path.join(site, 'modules/oefenen/index.html'), 'utf8'));
    expect(page.querySelector('#casus-jan-zegt-iets')?.closest('h3')?.id).toBe('casus-jan-belt');
  });

  it('with a mistake in it is refused in Dutch, and nothing is written', () => {
    const out = path.join(dir, 'niets');
    const { status, output } = build(FIXTURE, out);
    expect(status).not.toBe(0);
    expect(output).toContain('Uitleg: /redactie/meldingen/dode-link/ (dangling-link)');
    expect(output).toContain('Uitleg: /redactie/meldingen/programmeertaal/ (program-code)');
    expect(existsSync(out)).toBe(false);
  }, 120_000);
});

function build(contentDir: string, outDir: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], {
    encoding: 'utf8',
    env: ownEnvironment({ HANDBOEK_CONTENT: contentDir, HANDBOEK_BASE: '', HANDBOEK_SITE: '', ASTRO_TELEMETRY_DISABLED: '1' }),
  });
  return { status, output: stdout + stderr };
}
