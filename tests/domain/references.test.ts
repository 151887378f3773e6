import { describe, expect, it } from 'vitest';
import { judgeReferences } from '../../src/domain/references.ts';
import { anEntry, aSource, someContent } from './contract-builders.ts';

const judge = (id: string, ...others: string[]) =>
  judgeReferences(someContent([anEntry('begrippen/respijtzorg', { references: [{ sort: 'entry', id, field: 'verwant', line: 1 }] }), ...others.map((other) => anEntry(other))], [aSource('wmo-2015')]), new Set(['/respijt/noodplan/']))[0]?.facts;

describe('a reference to a page that is not there', () => {
  it('means the page of the same folder before one with the same name elsewhere', () => {
    expect(judge('artikelen/respijt/noodplan', 'artikelen/respijt/noodplan-maken', 'modules/noodplan')).toMatchObject({ near: 'artikelen/respijt/noodplan-maken' });
  });

  it('never means a file whose name can be no id', () => {
    expect(judge('artikelen/respijt/goed-gesprek', 'artikelen/respijt/Goed Gesprek')).toMatchObject({ near: null });
  });

  it('tells a page that was published from a slip', () => {
    expect(judge('artikelen/respijt/noodplan')).toMatchObject({ wasThere: true });
    expect(judge('artikelen/respijt/noodpan')).toMatchObject({ wasThere: false });
  });
});
