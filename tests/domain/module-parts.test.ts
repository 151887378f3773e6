import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressBook, judgeLink } from '../../src/domain/links.ts';
import { judgeModuleParts, partAnchor, partOf } from '../../src/domain/module-parts.ts';
import { anEntry, at, someContent, withParts } from './contract-builders.ts';

const aModule = (...parts: Parameters<typeof withParts>) => anEntry('modules/m01', { code: at('m01'), parts: withParts(...parts) });
const judge = (...parts: Parameters<typeof withParts>) => judgeModuleParts(someContent([aModule(...parts)]));

describe('the anchor of a part of a module', () => {
  it('is made of its title and says what sort it is', () => {
    expect(partAnchor('step', 'Eén naam, één dag')).toBe('stap-een-naam-een-dag');
    expect(partAnchor('case', 'Eén naam, één dag')).toBe('casus-een-naam-een-dag');
  });

  it('tells its sort and its section again, on the page of a module alone', () => {
    fc.assert(fc.property(fc.constantFrom('step', 'case', 'handout'), fc.string(), (sort, title) => partOf('modules', partAnchor(sort, title))?.sort === sort));
    expect(partOf('modules', 'casus-willem')).toEqual({ sort: 'case', slug: 'willem', section: 'casussen' });
    expect(partOf('modules', 'casussen')).toBeNull();
    expect(partOf('routes', 'stap-voor-stap')).toBeNull();
  });

  it('may be linked to, from its own page, from elsewhere and through the short address', () => {
    const page = aModule('step: Oefenen', 'case: Willem', 'handout: Onthoud dit');
    const book = addressBook(someContent([page]));
    const codes = ['#stap-oefenen', '/modules/m01/#casus-willem', '/p/m01/#handout-onthoud-dit', '/modules/m01/#casus-1'].map((url) => judgeLink(at(url), page, book)?.code);
    expect(codes).toEqual([undefined, undefined, undefined, 'dangling-anchor']);
  });

  it('is not missed on a module whose titles cannot be read', () => {
    const page = anEntry('modules/m01', { isRead: false });
    expect(judgeLink(at('/modules/m01/#casus-willem'), anEntry('artikelen/respijt/x'), addressBook(someContent([page])))).toBeNull();
  });
});

describe('two parts of one module', () => {
  it('may not share an anchor, and the message names the line of the first', () => {
    expect(judge('case: Willem', 'case: Fatma', 'case: Willem!')).toMatchObject([{ code: 'duplicate-part', severity: 'error', line: 12, facts: { title: 'Willem!', id: 'casus-willem', first: 10 } }]);
  });

  it('may share a title when they are of two sorts', () => {
    expect(judge('step: Willem', 'case: Willem', 'handout: Willem')).toEqual([]);
  });

  it('are judged apart from those of another module', () => {
    const other = anEntry('modules/m02', { parts: withParts('case: Willem') });
    expect(judgeModuleParts(someContent([aModule('case: Willem'), other]))).toEqual([]);
  });
});
