import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

/** The files that keep what was promised. */
const KEPT = { 'links.lock.json': '{ "codes": {}, "paths": {} }', 'plan.yaml': 'ids: []' };

/** What every folder needs: the centre, and the municipality that it names. */
const CENTRE = {
  'site.yaml': 'naam: Proef\nondertitel: Proefsite\nomschrijving: Proefsite voor de tests.\ncentrum: {}\nregio: { naam: Proefregio, gemeenten: [leiden] }\ncontact: {}\nopslag: {}\n',
  'gemeenten/leiden.mdx':
    '---\ntitel: Leiden\nomschrijving: Een gemeente die alleen in de tests van de controle voorkomt.\ncode: gemeente-leiden\neigenaar: redactie\nopgesteld: 2026-11-22\nherzienNa: 1 jaar\ngemeentecode: GM0546\nregio: leiden\nplaatsen: [{ naam: Leiden, postcodes: ["2311"], breedte: 52, lengte: 4.5 }]\n---\n',
};

/** How an image of this kind begins. */
const PNG = Buffer.from('\x89PNG', 'latin1');

const SERVICE = `---
titel: Proefhuis
omschrijving: Een verzonnen logeerhuis dat alleen in de tests van de controle voorkomt.
code: dienst-proefhuis
eigenaar: beheer
soorten: [logeeropvang]
status: { stand: actief }
brondatum: 2026
gecontroleerd: { datum: 2026-11-01, rol: consulent, wijze: gebeld }
herzienNa: 3 maanden
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
    ['niets erin', '# titel: A', 'empty'],
    ['een streepje zonder spatie', 'zien:\n  -Slaapt slecht\n  - "Is moe: altijd"', 'dash'],
    ['een dubbele punt zonder spatie op de eerste regel', 'titel:Een gesprek\ncode: a', 'space'],
    ['een dubbele punt zonder spatie op een latere regel', 'titel: A\nherzienNa:12 maanden', 'space'],
    ['een dubbele punt zonder spatie in een lijst', 'casussen:\n  - titel: A\n    tekst:"B."\n  - titel: C', 'space'],
    ['een adres op een eigen regel', 'titel: A\nhttps://www.leiden.nl/\ncode: a', 'colon'],
    ['een tijd op een eigen regel', 'titel: A\n09:00 uur\ncode: a', 'colon'],
    ['een spatie te veel in een lijst', 'casussen:\n  - titel: A\n     tekst: B', 'indent'],
    ['een spatie te weinig', 'stand:\n waarde: loopt\n  bron: a', 'indent'],
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
    expect(found('---\nlijst:\n  - naam: a\n  \tvan: b\n  - naam: c\n    van: d\n')).toEqual([['broken-yaml', 4]]);
    expect(found('---\nlijst:\n  - naam: a\n   van: b\n  - naam: c\n    van: d\n')).toEqual([['broken-yaml', 4]]);
    expect(found('---\nlijst:\n  - naam: a\n    van: b\n   - naam: c\n    van: d\n')).toEqual([['broken-yaml', 5]]);
    expect(check({ 'begrippen/goed.mdx': `Beste lezer\n${GOOD}` }).issues).toMatchObject([{ code: 'no-front-matter', facts: { reason: 'text-above' } }]);
  });

  it('names a misspelt field once, and an id of the wrong form with the id that was meant', () => {
    const { issues } = check({ 'begrippen/goed.mdx': GOOD.replace('eigenaar', 'eigenar'), 'begrippen/ander.mdx': GOOD.replace('begrip-goed', 'begrip-ander').replace('---\n', '---\nverwant: [goed]\n') });
    expect(issues).toMatchObject([
      { code: 'dangling-reference', facts: { near: 'begrippen/goed' } },
      { code: 'unknown-key', facts: { near: 'eigenaar' } },
    ]);
  });

  it.each([
    ['a case whose title is misspelt', '  - titel: Els slaapt niet', '  - title: Els slaapt niet', ['unknown-key']],
    ['a programme whose name is misspelt', 'programma:', 'programa:', ['unknown-key']],
    ['a title without a letter', 'titel: Onthoud dit', 'titel: "!"', ['invalid-value']],
  ])('names %s in a module, and no anchor that only follows from it', (_, right, wrong, codes) => {
    const text = readFileSync('tests/fixtures/contract/content/modules/oefenen.mdx', 'utf8');
    const lock = printLock({ codes: {}, paths: { '/modules/oefenen/': ['casus-els-slaapt-niet', 'handout-onthoud-dit', 'stap-kennismaken'] } });
    const found = (module: string) => check({ 'modules/oefenen.mdx': module, 'links.lock.json': lock }).issues.map((issue) => issue.code).filter((code) => code !== 'dangling-reference');
    expect(found(text)).toEqual([]);
    expect(found(text.replace(right, wrong))).toEqual(codes);
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
    const image = (url: string) => check({ 'begrippen/goed.mdx': `${GOOD}\n![Een huis](${url})\n`, 'begrippen/huis.png': PNG }).issues.map((issue) => issue.code);
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

  it.each(['png', 'jpg', 'webp', 'avif'])('refuses a %s that is no image', (extension) => {
    expect(check({ [`begrippen/beeld.${extension}`]: 'geen plaatje' }).issues).toMatchObject([{ code: 'unreadable-file', facts: { reason: 'no-image' } }]);
  });

  it('refuses to do without a file that keeps what was promised, and asks for the limits where there are signals', () => {
    const dir = folder({ ...CENTRE });
    for (const name of Object.keys(KEPT)) rmSync(path.join(dir, name));
    expect(checkContent(dir).issues.map(({ code, severity, facts }) => ({ code, severity, facts }))).toEqual(Object.keys(KEPT).map((name) => ({ code: 'kept-file-missing', severity: 'error', facts: { name } })));
    const withSignal = folder({ ...CENTRE, 'signalen/x.mdx': GOOD });
    expect(checkContent(withSignal).issues).toContainEqual(expect.objectContaining({ code: 'kept-file-missing', severity: 'warning', facts: { name: 'niveaus.yaml' } }));
  });

  it('does not call an empty folder in order', () => {
    const dir = folder({});
    for (const name of Object.keys(KEPT)) rmSync(path.join(dir, name));
    expect(checkContent(dir).issues).toContainEqual(expect.objectContaining({ code: 'site-file-missing', severity: 'error' }));
  });

  it.each([
    'leeftijd: { van: 90, tot: 18 }',
    'verblijf: { minimum: 2 weken, maximum: 3 dagen }',
    'openingstijden: { tekst: altijd, tijden: [{ dagen: [ma], van: "24:30", tot: "24:59" }] }',
    'openingstijden: { tekst: altijd, tijden: [{ dagen: [ma], van: "09:00", tot: "09:00" }] }',
  ])('refuses a range that runs backwards or nowhere: %s', (line) => {
    expect(check({ 'voorzieningen/x.mdx': SERVICE.replace('herzienNa', `${line}\nherzienNa`) }).issues.map((issue) => issue.code)).toContain('invalid-value');
  });

  it('refuses a source in a folder of its own, where no page finds it', () => {
    const source = 'titel: X\nuitgever: X\ndatum: "2024"\ngeraadpleegd: "2026-11-22"\nsoort: wet\n';
    expect(check({ 'bronnen/map/x.yaml': source }).issues).toContainEqual(expect.objectContaining({ code: 'wrong-folder', facts: { folder: 'bronnen/map', known: ['bronnen'] } }));
  });

  it('names a mistake on the first line of data on the first line', () => {
    expect(check({ 'bronnen/x.yaml': 'titl: X\nuitgever: X\ndatum: "2024"\ngeraadpleegd: "2026-11-22"\nsoort: wet\n' }).issues).toContainEqual(expect.objectContaining({ code: 'unknown-key', line: 1 }));
  });

  it('says once that the questions of a route are no questions', () => {
    const route = GOOD.replace('uitleg: Een woord dat in de tests voorkomt.', 'omschrijving: Een route die alleen in de tests van de controle voorkomt.\nbegin: a\nvragen: tekst\neinden: {}');
    expect(check({ 'routes/x.mdx': route }).issues.map((issue) => issue.code)).not.toContain('route-step');
  });

  it.each(['woorden', 'landelijk'])('keeps the name %s of a region for the search', (region) => {
    expect(check({ 'gemeenten/leiden.mdx': CENTRE['gemeenten/leiden.mdx'].replace('regio: leiden', `regio: ${region}`) }).issues).toContainEqual(expect.objectContaining({ code: 'invalid-value' }));
  });

  it.each([
    ['titel: "[Proefhuis](/zoeken/)"', 'titel: Proefhuis'],
    ['nietVoor: [{ tekst: "Niet bij [dwalen](/zoeken/)." }]\nstatus', 'status'],
    ['telefoons: [{ nummer: "071 123 45 67", waarvoor: "Kost [[bedrag:x]]", bron: x }]\nstatus', 'status'],
  ])('refuses a mark that the page would print as it stands: %s', (line, instead) => {
    const { issues } = check({ 'voorzieningen/x.mdx': SERVICE.replace(instead, line) });
    expect(issues).toContainEqual(expect.objectContaining({ code: 'markup-in-field', facts: expect.objectContaining({ plain: true }) }));
    expect(reportText(issues, { files: 1 })).toContain('Een link, bedrag of termijn kan in de tekst, of bij de uitleg van een stap.');
  });

  it('takes a link where the page makes one of it', () => {
    const { issues } = check({ 'voorzieningen/x.mdx': SERVICE.replace('status', 'aanmelden: { eersteStap: "Kijk bij [zoeken](/zoeken/)." }\nstatus') });
    expect(issues.map((issue) => issue.code)).not.toContain('markup-in-field');
  });

  it('takes one group where lists of services ask for one', () => {
    const article = `${GOOD}\n<Voorzieningen soort="logeeropvang" gebied="regio" voor="dementie, kind" />\n`;
    expect(check({ 'begrippen/goed.mdx': article }).issues).toContainEqual(expect.objectContaining({ code: 'attribute-value' }));
  });

  it('says that the file of the centre is missing, empty or named otherwise', () => {
    const without = (files: Record<string, string>) => checkContent(folder({ 'begrippen/goed.mdx': GOOD, ...files })).issues;
    expect(without({})).toMatchObject([{ code: 'site-file-missing', severity: 'error', facts: { near: null } }]);
    expect(without({})[0]?.file).toMatch(/site\.yaml$/);
    expect(without({ 'site.yml': CENTRE['site.yaml'] }).find((issue) => issue.code === 'site-file-missing')?.facts).toEqual({ near: 'site.yml' });
    expect(without({ 'site.yaml': '' })).toMatchObject([{ code: 'broken-yaml', facts: { reason: 'empty' } }]);
  });

  it.each([
    ['warns of', 'gemeenten/leiden.mdx', CENTRE['gemeenten/leiden.mdx'].replace('2026-11-22', '2026-11-23'), 'opgesteld', null],
    ['warns of', 'bronnen/x.yaml', 'titel: X\nuitgever: X\ndatum: 2051\ngeraadpleegd: 2026-11-22\nsoort: wet\n', 'datum', '2026'],
    ['warns of', 'bronnen/x.yaml', 'titel: X\nuitgever: X\ndatum: 2026\ngeraadpleegd: 2062-11-22\nsoort: wet\n', 'geraadpleegd', '2026-11-22'],
    ['refuses', 'voorzieningen/x.mdx', SERVICE.replace('2026-11-01', '2026-12-11'), 'gecontroleerd, datum', '2026-11-12'],
  ])('%s a day that has yet to come in %s', (verb, file, text, field, near) => {
    const { issues } = check({ [file]: text });
    const code = verb === 'refuses' ? 'future-check' : 'future-day';
    expect(issues.filter((issue) => issue.code.startsWith('future'))).toMatchObject([{ code, severity: verb === 'refuses' ? 'error' : 'warning', facts: { field, near, today: '2026-11-22' } }]);
  });

  it('lets today through, and the last day of an amount', () => {
    const found = check({ 'voorzieningen/x.mdx': SERVICE.replace('2026-11-01', '2026-11-22'), 'bedragen/b.yaml': 'titel: B\nwaarde: "€ 1"\njaar: 2026\ntot: 2027-12-31\nbron: x\n' }).issues;
    expect(found.filter((issue) => issue.code.startsWith('future'))).toEqual([]);
  });

  it('names the same postcode twice in one place, not in two municipalities', () => {
    const leiden = CENTRE['gemeenten/leiden.mdx'];
    expect(check({ 'gemeenten/leiden.mdx': leiden.replace('["2311"]', '["2311-2318", 2312]') }).issues).toMatchObject([{ code: 'repeated-postcode', severity: 'warning', facts: { postcode: '2312', place: 'Leiden' } }]);
    const soest = leiden.replaceAll('Leiden', 'Soest').replace('gemeente-leiden', 'gemeente-soest').replace('Een gemeente die', 'Nog een gemeente die');
    expect(check({ 'gemeenten/soest.mdx': soest }).issues).toEqual([]);
  });

  it('does not let a range of postcodes that runs backwards vanish', () => {
    expect(check({ 'gemeenten/leiden.mdx': CENTRE['gemeenten/leiden.mdx'].replace('"2311"', '"2318-2311"') }).issues).toMatchObject([{ code: 'invalid-value', facts: { near: '2311-2318' } }]);
  });

  it.each([
    ['+31 (0)71 513 13 13', '071 513 13 13'],
    ['(0252) 51 31 31', '0252 51 31 31'],
    ['071 513 13', null],
  ])('refuses the telephone number %s', (number, near) => {
    const service = SERVICE.replace('status:', `telefoons: [{ nummer: "${number}", bron: x }]\nstatus:`);
    expect(check({ 'voorzieningen/x.mdx': service }).issues.find((issue) => issue.code === 'invalid-value')).toMatchObject({ facts: { near } });
  });

  it('asks whose a mobile number in the directory is', () => {
    const service = SERVICE.replace('status:', 'telefoons: [{ nummer: "06 12345678", bron: x }]\nstatus:');
    expect(check({ 'voorzieningen/x.mdx': service }).issues.find((issue) => issue.code === 'possible-personal-data')).toMatchObject({ severity: 'warning', facts: { sort: 'mobile', text: '06 …' } });
  });

  it('advises to leave out the group when its day is not known, and names the field that is missing in it', () => {
    const wrong = check({ 'voorzieningen/x.mdx': SERVICE.replace('2026-11-01', 'vorige week').replace(', wijze: gebeld', '') }).issues.filter((issue) => issue.file.endsWith('x.mdx'));
    const report = reportText(wrong, { files: 1 });
    expect(report).toContain('haal dan alles weg wat bij "gecontroleerd" staat');
    expect(report).toContain('Voeg bij "gecontroleerd" een regel "wijze:" toe');
  });

  it('says once that the fields of a group are not indented, and that a heading lost its anchor', () => {
    const flat = SERVICE.replace('gecontroleerd: { datum: 2026-11-01, rol: consulent, wijze: gebeld }', 'gecontroleerd:\ndatum: 2026-11-01\nrol: consulent\nwijze: gebeld');
    expect(check({ 'voorzieningen/x.mdx': flat }).issues).toMatchObject([{ code: 'invalid-value', facts: { key: 'gecontroleerd' } }]);
    const lock = printLock({ codes: {}, paths: { '/voorzieningen/x/': ['wie'] } });
    expect(check({ 'voorzieningen/x.mdx': `${SERVICE}\n## Voor iedereen\n`, 'links.lock.json': lock }).issues).toMatchObject([{ code: 'heading-without-id', facts: { suggestion: '## Voor iedereen {#wie}' } }]);
  });

  it('says once that two versions stand in a file, or that a dash has no space', () => {
    const twice = GOOD.replace('titel: "Een goed begrip"\n', '<<<<<<< mijn\ntitel: A\n=======\ntitel: B\n>>>>>>> main\n');
    expect(check({ 'begrippen/goed.mdx': twice }).issues).toMatchObject([{ code: 'unreadable-file', line: 2, facts: { reason: 'conflict' } }]);
    expect(check({ 'begrippen/goed.mdx': `${GOOD}\n<<<<<<< mijn\nA\n=======\nB\n>>>>>>> main\n` }).issues).toMatchObject([{ code: 'unreadable-file', line: 8 }]);
    const list = GOOD.replace('---\n', '---\nsynoniemen:\n  -een\n  - "twee: drie"\n  - vier\n');
    expect(check({ 'begrippen/goed.mdx': list }).issues).toMatchObject([{ code: 'broken-yaml', line: 3, facts: { reason: 'dash', text: '  -een' } }]);
  });

  it('names the line on which a file stops being readable', () => {
    expect(check({ 'begrippen/goed.mdx': `${GOOD}\neen\u000btwee\n` }).issues).toMatchObject([{ code: 'unreadable-file', line: 8 }]);
  });

  it('calls no other page wrong because one file cannot be read', () => {
    const other = GOOD.replace('begrip-goed', 'begrip-ander').replace('Een goed begrip', 'Een ander begrip').replace('---\n', '---\nverwant: [begrippen/goed]\n');
    expect(check({ 'begrippen/goed.mdx': `${GOOD}\neen\u000btwee\n`, 'begrippen/ander.mdx': other }).issues).toMatchObject([{ code: 'unreadable-file', facts: { reason: 'hidden-sign' } }]);
  });

  it('asks for a space behind the dash of a list that reads as one text', () => {
    const { issues } = check({ 'begrippen/goed.mdx': GOOD.replace('---\n', '---\nsynoniemen:\n  -een\n  - twee\n') });
    expect(issues).toMatchObject([{ code: 'invalid-value', facts: { near: null, advice: expect.stringContaining('spatie') } }]);
  });

  it('names ids in one line of text once, as a list without its brackets', () => {
    const site = CENTRE['site.yaml'].replace('[leiden]', '"leiden, soest"');
    expect(check({ 'site.yaml': site }).issues).toMatchObject([{ code: 'invalid-value', facts: { near: '[leiden, soest]' } }]);
  });

  it('makes a list of one that lost its first bracket, with one bracket at each end', () => {
    expect(check({ 'site.yaml': CENTRE['site.yaml'].replace(/regio: .*/, 'regio:\n  naam: Proefregio\n  gemeenten: leiden, soest]') }).issues).toMatchObject([{ code: 'invalid-value', facts: { near: '[leiden, soest]' } }]);
  });

  it('asks for a tab to go and the right number of spaces to come', () => {
    const report = reportText(check({ 'begrippen/goed.mdx': GOOD.replace('eigenaar', '\teigenaar') }).issues, { files: 1 });
    expect(report).toContain('Haal de tab weg. Zet evenveel spaties als voor de regels waar hij bij hoort');
  });

  it.each([
    ['een dag', 'gemeenten/leiden.mdx', CENTRE['gemeenten/leiden.mdx'], /opgesteld: .*/, 'opgesteld:', 'jjjj-mm-dd'],
    ['een datum van een bron', 'bronnen/x.yaml', 'titel: X\nuitgever: X\ndatum: 2024\ngeraadpleegd: 2026-11-22\nsoort: wet\n', /datum: .*/, 'datum:', 'een maand (2024-05)'],
  ])('asks for the form of %s that is left empty', (_, file, text, line, empty, form) => {
    expect(check({ [file]: text.replace(line, empty) }).issues.filter((issue) => issue.code === 'invalid-value')).toMatchObject([{ facts: { advice: expect.stringContaining(form) } }]);
  });

  it('asks for a space behind the colon of a group that reads as one text', () => {
    const service = SERVICE.replace(/gecontroleerd: .*/, 'gecontroleerd:\n  datum:2026-11-01');
    expect(check({ 'voorzieningen/x.mdx': service }).issues.find((issue) => issue.code === 'invalid-value')).toMatchObject({ facts: { key: 'gecontroleerd', advice: expect.stringContaining('achter elke dubbele punt') } });
  });

  it('says of a page that was published that giving back its name mends every link and reference to it, and not so of a slip', () => {
    const lock = printLock({ codes: { 'begrip-oud': '/begrippen/#oud' }, paths: { '/begrippen/': ['oud'], '/routes/oude/': [] } });
    const said = (text: string, related: string) => reportText(check({ 'links.lock.json': lock, 'begrippen/goed.mdx': `${GOOD.replace('---\n', `---\nverwant: [${related}]\n`)}\n[weg](${text})\n` }).issues.filter((issue) => issue.code.startsWith('dangling')), { files: 1 });
    expect(said('/routes/oude/', 'begrippen/oud').match(/geef haar dan eerst haar oude naam terug/g)).toHaveLength(2);
    expect(said('/zoekn/', 'begrippen/geod')).not.toContain('oude naam');
  });

  it('says to take out an attribute of a component that has none', () => {
    const report = reportText(check({ 'begrippen/goed.mdx': `${GOOD}\n<InHetKort kleur="rood">\n\nTekst.\n\n</InHetKort>\n` }).issues, { files: 1 });
    expect(report).toContain('  Haal het kenmerk weg.\n');
  });

  it('says which space keeps a link from being one', () => {
    const said = (text: string) => reportText(check({ 'begrippen/goed.mdx': `${GOOD}\n${text}\n` }).issues, { files: 1 });
    expect(said('[site] (/zoeken/)')).toContain('  Haal de spatie weg.\n');
    expect(said('[onze site](/signalen/slecht slapen/)')).toContain('  Haal de spatie in het adres weg, of zet er een streepje.\n');
    expect(said('[onze site](/zoeken)')).toContain('  Schrijf het hele adres.\n');
  });

  it('sees an image that a space in its name keeps from being one', () => {
    expect(check({ 'begrippen/goed.mdx': `${GOOD}\n![Een huis](./Foto 1.JPG)\n` }).issues).toMatchObject([{ code: 'image-address', facts: { reason: 'space' } }]);
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

describe('checking the plan', () => {
  it('accepts headings above planned pages', () => {
    expect(check({ 'begrippen/goed.mdx': GOOD, 'plan.yaml': 'ids:\n  - begrippen/goed\nkoppen:\n  begrippen/goed: Om te beginnen\n' }).issues).toEqual([]);
  });

  it('names a heading that stands above no planned page on its own line, with the page that was meant', () => {
    const [issue] = check({ 'begrippen/goed.mdx': GOOD, 'plan.yaml': 'ids:\n  - begrippen/goed\nkoppen:\n  begrippen/geod: Om te beginnen\n' }).issues;
    expect(issue).toMatchObject({ code: 'invalid-value', line: 4, facts: { key: 'koppen, begrippen/geod', near: 'begrippen/goed' } });
    expect(reportText(issue ? [issue] : [], { files: 1 })).toContain('Verbeter het id voor de dubbele punt, of haal de regel weg.');
  });

  it('means no page of another folder, where the heading would stand above another list', () => {
    const ids = 'ids:\n  - begrippen/goed\n  - gemeenten/leiden\n';
    expect(check({ 'begrippen/goed.mdx': GOOD, 'plan.yaml': `${ids}koppen:\n  gemeenten/goed: Om te beginnen\n` }).issues).toMatchObject([{ code: 'invalid-value', facts: { near: null } }]);
  });

  it('says what a list of ids must look like, and still misses what the rest of it promised', () => {
    const { issues } = check({ 'begrippen/goed.mdx': GOOD, 'plan.yaml': 'ids:\n  - begrippen/goed\n  - 7\n  - begrippen/weg\n' });
    expect(issues.map(({ code, line }) => [code, line])).toEqual([['invalid-value', 3], ['plan-entry-missing', 4]]);
  });
});

function check(files: Record<string, string | Buffer>) {
  return checkContent(folder({ ...CENTRE, ...files }), undefined, '2026-11-22');
}

function folder(own: Record<string, string | Buffer>): string {
  const files = { ...KEPT, ...own };
  const dir = mkdtempSync(path.join(os.tmpdir(), 'handboek-'));
  made.push(dir);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  return dir;
}
