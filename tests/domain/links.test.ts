import { describe, expect, it } from 'vitest';
import { addressBook, judgeLink } from '../../src/domain/links.ts';
import { anEntry, aSource, at, someContent, withAnchors } from './contract-builders.ts';

const page = anEntry('artikelen/respijt/logeeropvang', {
  code: at('logeeropvang'),
  body: withAnchors('doen', 'bellen'),
  formerPaths: [at('/respijt/logeren/')],
  formerAnchors: [at(['wie-belt', 'bellen'] as [string, string])],
});
const book = addressBook(someContent([page, anEntry('begrippen/respijtzorg'), anEntry('gemeenten/leiden')], [aSource('wmo-2015')]));
const judge = (url: string) => judgeLink(at(url), page, book);

describe('a link', () => {
  it.each([
    '/respijt/logeeropvang/',
    '/respijt/logeeropvang/#doen',
    '#doen',
    '/p/logeeropvang/#bellen',
    '/begrippen/#respijtzorg',
    '/bronnen/#wmo-2015',
    '/sociale-kaart/leiden/',
    '/sociale-kaart/#plek=2316&nodig=nacht',
    '/',
    'https://www.rijksoverheid.nl/x?y=1',
    'tel:112',
    'tel:08000113',
  ])('may lead to %s', (url) => {
    expect(judge(url)).toBeNull();
  });

  it.each(['javascript:alert(1)', ' javascript:x', 'JAVASCRIPT:x', 'java\nscript:x', 'java\u00adscript:x', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', '//kwaad.example/', '/\\kwaad.example', 'blob:x', 'https://www.leiden.nl@kwaad.example/', 'https://kwaad.example\\@leiden.nl'])(
    'is refused as unsafe when it is %j',
    (url) => {
      expect(judge(url)?.code).toBe('unsafe-link');
    },
  );

  it.each(['https://l\u0435iden.nl/', 'https:kwaad.example', 'http://voorbeeld.nl/', 'respijt/logeeropvang/', './logeeropvang.mdx', '/Respijt/Logeeropvang/', '/respijt/logeeropvang/?q=1', 'tel:0612345678', '/respijt/../x/', '', 'mailto:geen-adres', 'mailto:info@a.nl?bcc=x%40kwaad.nl'])(
    'has another form when it is %j',
    (url) => {
      expect(judge(url)?.code).toBe('link-form');
    },
  );

  it('to a page that is not there names the near one', () => {
    expect(judge('/respijt/logeeropvnag/')).toMatchObject({ code: 'dangling-link', facts: { near: '/respijt/logeeropvang/' } });
  });

  it('to a page that got another name means the page of the same folder, and never one whose name is no address', () => {
    const pages = ['artikelen/respijt/noodplan-maken', 'modules/noodplan', 'artikelen/gesprek/Goed Gesprek'].map((id) => anEntry(id));
    const near = (url: string) => judgeLink(at(url), page, addressBook(someContent(pages)))?.facts;
    expect(near('/respijt/noodplan/')).toMatchObject({ near: '/respijt/noodplan-maken/' });
    expect(near('/gesprek/goed-gesprek/')).toMatchObject({ near: null });
  });

  it('to a heading that is not there names the near one', () => {
    expect(judge('/respijt/logeeropvang/#belen')).toMatchObject({ code: 'dangling-anchor', facts: { near: 'bellen' } });
  });

  it('to a former address or anchor is only warned about, with the address of now', () => {
    expect(judge('/respijt/logeren/#doen')).toMatchObject({ code: 'moved-link', severity: 'warning', facts: { now: '/respijt/logeeropvang/#doen' } });
    expect(judge('#wie-belt')).toMatchObject({ code: 'moved-link', facts: { now: '#bellen' } });
  });

  it('that forgot its last slash gets the whole address', () => {
    expect(judge('/respijt/logeeropvang')).toMatchObject({ code: 'link-form', facts: { suggestion: '/respijt/logeeropvang/' } });
  });
});
