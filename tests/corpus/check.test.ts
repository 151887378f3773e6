import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/corpus/check.ts';
import { printLock, readLock } from '../../src/corpus/lock.ts';
import { email, url } from '../../src/schemas/fields.ts';
import { reportJson, reportText } from '../../src/i18n/issue-report.ts';

const made: string[] = [];
afterEach(() => made.splice(0).forEach((dir) => rmSync(dir, { recursive: true, force: true })));

const GOOD = `---
titel: "Een goed begrip"
code: begrip-goed
eigenaar: redactie
uitleg: Een woord dat in de tests voorkomt.
---
`;

describe('checking a content folder', () => {
  it('accepts a folder with one good file', () => {
    expect(check({ 'begrippen/goed.mdx': GOOD }).issues).toEqual([]);
  });

  it('says so when the folder does not exist', () => {
    const { issues } = checkContent('/bestaat/niet');
    expect(issues).toMatchObject([{ code: 'content-folder-missing', severity: 'error' }]);
    expect(reportText(issues, { files: 0 })).toContain('HANDBOEK_CONTENT');
  });

  it('names everything that is wrong at once, each on its own line', () => {
    const { issues } = check({ 'begrippen/a.mdx': '---\ntitel: A\ncodee: a\neigenaar: redactie\n---\n\nTekst <br> en {x}.\n' });
    expect(issues.map((issue) => [issue.code, issue.line])).toEqual([
      ['missing-key', 2],
      ['unknown-key', 3],
      ['braces', 7],
      ['html-element', 7],
    ]);
    expect(issues.find((issue) => issue.code === 'unknown-key')?.facts).toMatchObject({ near: 'code' });
  });

  it.each([
    ['een tab', 'titel: A\n\teigenaar: redactie', 'tab'],
    ['een dubbele punt', 'titel: Let op: dit', 'colon'],
    ['een open aanhalingsteken', 'titel: "Let op\ncode: a', 'quote'],
    ['een open haak', 'bronnen: [a, b', 'list'],
    ['een sterretje', 'titel: *belangrijk', 'alias'],
    ['gewone tekst', 'zomaar tekst', 'not-a-map'],
  ])('explains broken front matter with %s', (_, yaml, reason) => {
    const { issues } = check({ 'begrippen/a.mdx': `---\n${yaml}\n---\n` });
    expect(issues.find((issue) => issue.code === 'broken-yaml')?.facts).toMatchObject({ reason });
  });

  it('says once what is wrong with front matter it cannot read, and nothing that only follows from it', () => {
    const article = (top: string) => `${top}code: a\nbronnen: [x]\n---\n\n## Doen {#doen}\n\nDat staat er <Bron id="x" />.\n`;
    const source = 'titel: X\nuitgever: X\ndatum: "2024"\nadres: https://x.nl/\ngeraadpleegd: "2026-11-22"\nsoort: wet\n';
    const found = (top: string) => check({ 'artikelen/respijt/a.mdx': article(top), 'bronnen/x.yaml': source }).issues.map((issue) => [issue.code, issue.line]);
    expect(found('---\ntitel: Let op: dit\n')).toEqual([['broken-yaml', 2]]);
    expect(found("---\ntitel: 's Nachts\n")).toEqual([['broken-yaml', 2]]);
    expect(found('---\nlijst:\n  - naam: a\n\t- naam: b\n  - naam: c\n')).toEqual([['broken-yaml', 4]]);
    expect(check({ 'begrippen/goed.mdx': `Beste lezer\n${GOOD}` }).issues).toMatchObject([{ code: 'no-front-matter', facts: { reason: 'text-above' } }]);
  });

  it('names a misspelt field once, and an id of the wrong form with the id that was meant', () => {
    const { issues } = check({ 'begrippen/goed.mdx': GOOD.replace('eigenaar', 'eigenar'), 'begrippen/ander.mdx': GOOD.replace('begrip-goed', 'begrip-ander').replace('---\n', '---\nverwant: [goed]\n') });
    expect(issues).toMatchObject([
      { code: 'dangling-reference', facts: { near: 'begrippen/goed' } },
      { code: 'unknown-key', facts: { near: 'eigenaar' } },
    ]);
  });

  it('does not advise to take out what a page cannot do without', () => {
    const { issues } = check({ 'begrippen/goed.mdx': GOOD.replace('redactie', '') });
    expect(reportText(issues, { files: 1 })).toContain('De pagina kan niet zonder dit veld.');
  });

  it('offers a moved page to whoever still names its old id', () => {
    const moved = GOOD.replace('---\n', '---\nvorigeAdressen: [/signalen/oud/]\n');
    const { issues } = check({ 'begrippen/goed.mdx': moved, 'begrippen/ander.mdx': GOOD.replace('begrip-goed', 'begrip-ander').replace('---\n', '---\nverwant: [signalen/oud]\n') });
    expect(issues).toMatchObject([{ code: 'dangling-reference', facts: { near: 'begrippen/goed' } }]);
  });

  it.each([
    ['[site] (/zoeken/)', '[site](/zoeken/)'],
    ['[site](/signalen/slecht slapen/)', '[site](/signalen/slecht-slapen/)'],
  ])('sees the link that a space breaks in %s', (text, suggestion) => {
    expect(check({ 'begrippen/goed.mdx': `${GOOD}\n${text}\n` }).issues).toMatchObject([{ code: 'link-form', facts: { suggestion } }]);
  });

  it('says on which line front matter is not closed or not there', () => {
    const { issues } = check({ 'begrippen/a.mdx': '---\ntitel: A\n', 'begrippen/b.mdx': 'Tekst' });
    expect(issues.map((issue) => issue.facts)).toEqual([{ reason: 'unclosed' }, { reason: 'missing' }]);
  });

  it('refuses a file that is not UTF-8', () => {
    const dir = folder({});
    writeFileSync(path.join(dir, 'site.yaml'), Buffer.from([0x74, 0xe9, 0x0a]));
    expect(checkContent(dir).issues).toMatchObject([{ code: 'unreadable-file', facts: { reason: 'not-utf8' } }]);
  });

  it('refuses a shortcut, which could carry any file of this machine onto the site', () => {
    const dir = folder({});
    symlinkSync('/etc/hosts', path.join(dir, 'site.yaml'));
    expect(checkContent(dir).issues).toMatchObject([{ code: 'unreadable-file', facts: { reason: 'shortcut' } }]);
  });

  it.each([
    ['a sign that turns the order of words', '\u202Egoed', 'hidden-sign'],
    ['a control sign', '\u001b[31m', 'hidden-sign'],
    ['a line end that only some programs see', '\u2028import x from "y"', 'hidden-sign'],
    ['a line that no one could read', 'a'.repeat(6000), 'long-line'],
  ])('refuses %s', (_, text, reason) => {
    expect(check({ 'begrippen/a.mdx': `${GOOD}${text}\n` }).issues).toMatchObject([{ code: 'unreadable-file', facts: { reason } }]);
  });

  it('takes no image from outside the content folder, however its address is written', () => {
    const image = (url: string) => check({ 'begrippen/goed.mdx': `${GOOD}\n![Een huis](${url})\n`, 'begrippen/huis.png': 'x' }).issues.map((issue) => issue.code);
    expect(image('./huis.png')).toEqual([]);
    for (const url of ['../../../begrippen/huis.png', './%68uis.png', './huis.png?raw.png', './%2e%2e/huis.png']) expect(image(url)).not.toEqual([]);
  });

  it.each(['//elders/', '///', '/a//b/', '/-/'])('refuses the former address %s, which is no address', (address) => {
    expect(check({ 'begrippen/a.mdx': GOOD.replace('uitleg', `vorigeAdressen: ["${address}"]\nuitleg`) }).issues).toMatchObject([{ code: 'invalid-value' }]);
  });

  it.each(['info@voorbeeld.nl?bcc=ander%40voorbeeld.nl', 'a"onclick=x@voorbeeld.nl'])('refuses the e-mail address %s', (address) => {
    expect(email.safeParse(address).success).toBe(false);
  });

  it.each(['https://www.leiden.nl@kwaad.example/', 'https://kwaad.example\\\\.leiden.nl/', 'javascript:alert(1)', 'https://"onclick=x'])('refuses the address %s of a source', (address) => {
    expect(url.safeParse(address).success).toBe(false);
  });

  it('reads a file from Windows, with its line ends and its mark at the start', () => {
    expect(check({ 'begrippen/goed.mdx': `\uFEFF${GOOD.replaceAll('\n', '\r\n')}` }).issues).toEqual([]);
  });

  it('has published nothing yet when there is no lock, and says so when the lock is broken', () => {
    expect(readLock(check({ 'begrippen/goed.mdx': GOOD }).corpus).published).toEqual({ codes: {}, paths: {} });
    expect(check({ 'begrippen/goed.mdx': GOOD, 'links.lock.json': '{' }).issues).toMatchObject([{ code: 'broken-lock' }]);
  });

  it('reads a lock of a page with hundreds of anchors', () => {
    const anchors = Array.from({ length: 600 }, (_, index) => `een-bron-met-een-naam-${index}`);
    expect(check({ 'links.lock.json': printLock({ codes: {}, paths: { '/bronnen/': anchors } }) }).issues.map((issue) => issue.code)).not.toContain('unreadable-file');
  });

  it('writes a lock that it can read again, one address a line', () => {
    const published = { codes: { a: '/respijt/a/' }, paths: { '/respijt/a/': ['bellen', 'doen'], '/respijt/b/': [] } };
    const text = printLock(published);
    expect(text).toContain('\n    "/respijt/a/": ["bellen", "doen"],\n');
    expect(readLock(check({ 'links.lock.json': text }).corpus).published).toEqual(published);
  });

  it('reports as data in the form that others rely on', () => {
    const { issues } = check({ 'begrippen/goed.mdx': `${GOOD}\n[weg](/zoekn/)\n` });
    const report = JSON.parse(reportJson(issues)) as { issues: object[]; counts: object };
    expect(report.counts).toEqual({ error: 1, warning: 0 });
    expect(report.issues).toEqual([
      { code: 'dangling-link', severity: 'error', file: expect.stringMatching(/begrippen\/goed\.mdx$/), line: 8, message: expect.stringContaining('gaat nergens heen'), suggestion: '/zoeken/' },
    ]);
  });
});

function check(files: Record<string, string>) {
  return checkContent(folder(files));
}

function folder(files: Record<string, string>): string {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'handboek-'));
  made.push(dir);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  return dir;
}
