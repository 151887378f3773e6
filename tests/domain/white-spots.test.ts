import { describe, expect, it } from 'vitest';
import { orphansOf } from '../../src/domain/orphans.ts';
import type { Service } from '../../src/domain/service.ts';
import { whiteSpotsOf } from '../../src/domain/white-spots.ts';
import { aService } from './builders.ts';
import { anEntry, someContent } from './contract-builders.ts';

const spotOf = (municipality: string, ...services: Service[]) => whiteSpotsOf(services, [municipality], '2026-11-22')[0];
const area = (nationwide: boolean, ...municipalities: string[]) => ({ nationwide, municipalities });

describe('a white spot', () => {
  it('is a type of help that nobody offers here', () => {
    const spot = spotOf('leiden', aService({ types: ['overnight'], serviceArea: area(false, 'leiden') }));
    expect(spot?.nothing).not.toContain('overnight');
    expect(spot?.nothing).toContain('night-care');
  });

  it('says when there is a nationwide record', () => {
    const spot = spotOf('soest', aService({ types: ['vigil'], serviceArea: area(true) }));
    expect(spot?.onlyNationwide).toEqual(['vigil']);
  });

  it('is not filled by a service that stopped or of which nobody knows where it works', () => {
    const stopped = aService({ types: ['overnight'], serviceArea: area(false, 'leiden'), status: { value: 'stopped', since: null, successor: null, note: null } });
    const unknown = aService({ types: ['overnight'], serviceArea: null });
    expect(spotOf('leiden', stopped, unknown)?.nothing).toContain('overnight');
  });

  it('is not filled by beds for the last phase alone', () => {
    const hospice = aService({ types: ['hospice', 'overnight'], targetGroups: ['last-phase'], serviceArea: area(false, 'soest') });
    const spot = spotOf('soest', hospice);
    expect(spot?.nothing).toContain('overnight');
    expect(spot?.nothing).not.toContain('hospice');
  });

  it('is half filled by what nobody is sure of: from an old source, from one without a date, or not known to be there still', () => {
    const status = (value: Service['status']['value']) => ({ value, since: null, successor: null, note: null });
    const dayCare = (sourceDate: string | null, facts: Partial<Service> = {}) => aService({ types: ['day-care'], serviceArea: area(false, 'leiden'), status: status('active'), sourceDate, ...facts });
    const checked = dayCare('2019-10', { assured: { on: '2026-11-01', by: 'beheer', how: 'phoned' } });
    const onlyUnsure = (...services: Service[]) => spotOf('leiden', ...services)?.onlyUnsure;
    expect(onlyUnsure(dayCare('2019-10'))).toEqual(['day-care']);
    expect([onlyUnsure(dayCare(null)), onlyUnsure(dayCare('2026', { status: status('unknown') }))]).toEqual([['day-care'], ['day-care']]);
    expect([onlyUnsure(dayCare('2019-10'), dayCare('2026')), onlyUnsure(checked)]).toEqual([[], []]);
  });
});

describe('an orphan', () => {
  it('is named by no other entry, by id nor by address', () => {
    const lonely = anEntry('artikelen/respijt/alleen', { links: [{ value: '/respijt/alleen/', line: 1 }] });
    const named = anEntry('signalen/genoemd');
    const linked = anEntry('artikelen/respijt/gelinkt');
    const other = anEntry('modules/m01', {
      references: [{ sort: 'entry', id: 'signalen/genoemd', field: 'verwant', line: 1 }],
      links: [{ value: '/respijt/gelinkt/#doen', line: 1 }],
    });
    expect(orphansOf(someContent([lonely, named, linked, other]))).toEqual(['artikelen/respijt/alleen', 'modules/m01']);
  });
});
