import { describe, expect, it } from 'vitest';
import { byPlace, covenantState, isPast, standingOfAgreement } from '../../src/domain/covenant-state.ts';
import { ownersOf } from '../../src/domain/reading-state.ts';

const agreement = { text: 'Elk kwartaal overleg', owner: 'gemeente', due: null, evaluated: null, source: 'x' };
const stateOf = (...agreements: Parameters<typeof covenantState>[0]['agreements']) => covenantState({ tasks: [], agreements }, '2026-11-22');

describe('the agreements of a covenant', () => {
  it('are overdue when their last possible day has passed and nobody evaluated them', () => {
    expect(stateOf({ ...agreement, due: '2025' }, { ...agreement, due: '2026' }).overdue).toBe(1);
  });

  it('are not overdue once they were evaluated', () => {
    const evaluated = { on: '2026-01', result: 'Gelukt', source: 'x' };
    expect(stateOf({ ...agreement, due: '2025', evaluated })).toMatchObject({ overdue: 0, evaluated: 1 });
  });

  it('without an owner or a day are counted as unknown', () => {
    expect(stateOf({ ...agreement, owner: null })).toMatchObject({ agreements: 1, withoutOwner: 1, withoutDue: 1, overdue: 0 });
  });
});

describe('one agreement', () => {
  const due = (day: string | null, evaluated: typeof agreement.evaluated | { on: string; result: string; source: string } = null) => ({ due: day, evaluated });

  it('is late only after the last day that its date can mean', () => {
    const days = ['2026-06-30', '2026-07-01'].map((today) => standingOfAgreement(due('2026-06'), today));
    expect(days).toEqual([
      { standing: 'open', dueBy: '2026-06-30' },
      { standing: 'overdue', dueBy: '2026-06-30' },
    ]);
  });

  it('is never late without a date, and called evaluated however late that was', () => {
    expect(standingOfAgreement(due(null), '2099-01-01')).toEqual({ standing: 'open', dueBy: null });
    expect(standingOfAgreement(due('2020', { on: '2024', result: 'Gelukt', source: 'x' }), '2026-11-22').standing).toBe('evaluated');
  });

  it('never gets better as days pass', () => {
    const days = ['2025-12-31', '2026-01-01', '2026-01-02', '2030-01-01'];
    expect(days.map((today) => isPast('2026-01-01', today))).toEqual([false, false, true, true]);
  });
});

const text = { owner: 'redactie respijt', writtenOn: '2026-01-01', lastReviewed: null, reviewEvery: { count: 6, unit: 'month' as const } };

describe('what an owner has to look at', () => {
  it('is overdue by the day it was written, also when nobody has read it yet', () => {
    expect(ownersOf([text], '2026-11-22')).toEqual([{ owner: 'redactie respijt', total: 1, unverified: 1, overdue: 1, soon: 0 }]);
  });

  it('comes soon in the month before its day', () => {
    expect(ownersOf([text], '2026-06-15')[0]).toMatchObject({ overdue: 0, soon: 1 });
  });

  it('is overdue for a record only after its check has lapsed', () => {
    const record = { owner: 'beheer', assured: null, reviewEvery: text.reviewEvery };
    const assured = { on: '2026-01-01', by: 'consulent', how: 'phoned' as const };
    expect(ownersOf([record, { ...record, assured }], '2026-11-22')[0]).toMatchObject({ total: 2, unverified: 1, overdue: 1 });
  });

  it('puts the owner with most overdue first and leaves out what nobody needs to read', () => {
    expect(ownersOf([{ owner: 'geen' }, { ...text, owner: 'later', writtenOn: '2026-11-01' }, text], '2026-11-22').map(({ owner }) => owner)).toEqual(['redactie respijt', 'later']);
  });
});

describe('the list of covenants', () => {
  it('stands by municipality, the youngest first and what has no date last', () => {
    const covenant = (place: string, signedOn: string | null) => ({ municipalities: [place], signedOn });
    const groups = byPlace([covenant('soest', '2017'), covenant('leiden', '2010'), covenant('leiden', null), covenant('leiden', '2018-05')], (places) => places.join());
    expect(groups.map(({ place, covenants }) => [place, covenants.map(({ signedOn }) => signedOn)])).toEqual([
      ['leiden', ['2018-05', '2010', null]],
      ['soest', ['2017']],
    ]);
  });
});
