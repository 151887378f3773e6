import { expect, it } from 'vitest';
import { judgeClosedDesks } from '../../src/domain/closed-desks.ts';
import { anEntry } from './contract-builders.ts';

const desk = (id: string, line: number) => ({ sort: 'desk' as const, id, field: 'wie', line });
const ended = (status: 'stopped' | 'temporarily-closed', successor: string | null = null) => ({ closed: { status, successor } });

it('warns at the line of a desk that stopped or is closed for a while, and offers what took over', () => {
  const entries = [
    anEntry('gemeenten/leiden', { references: [desk('organisaties/weg', 5), desk('voorzieningen/dicht', 7), desk('voorzieningen/open', 9)] }),
    anEntry('organisaties/weg', ended('stopped', 'organisaties/nieuw')),
    anEntry('voorzieningen/dicht', ended('temporarily-closed')),
    anEntry('voorzieningen/open'),
  ];
  expect(judgeClosedDesks({ entries })).toEqual([
    { code: 'closed-desk', severity: 'warning', file: 'content/gemeenten/leiden.mdx', line: 5, facts: { id: 'organisaties/weg', status: 'stopped', successor: 'organisaties/nieuw' } },
    { code: 'closed-desk', severity: 'warning', file: 'content/gemeenten/leiden.mdx', line: 7, facts: { id: 'voorzieningen/dicht', status: 'temporarily-closed', successor: null } },
  ]);
});

it('says nothing of other places where such a record is named', () => {
  const entries = [anEntry('voorzieningen/x', { references: [{ ...desk('organisaties/weg', 5), sort: 'organization', field: 'organisatie' }] }), anEntry('organisaties/weg', ended('stopped'))];
  expect(judgeClosedDesks({ entries })).toEqual([]);
});
