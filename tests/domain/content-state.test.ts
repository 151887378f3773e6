import { describe, expect, it } from 'vitest';
import { covenantState } from '../../src/domain/covenant-state.ts';
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
