import { describe, expect, it } from 'vitest';
import { orphansOf } from '../../src/domain/orphans.ts';
import { whiteSpotsOf } from '../../src/domain/white-spots.ts';
import { aService } from './builders.ts';
import { anEntry, someContent } from './contract-builders.ts';

const area = (nationwide: boolean, ...municipalities: string[]) => ({ nationwide, municipalities });

describe('a white spot', () => {
  it('is a type of respite that nobody offers here', () => {
    const [spot] = whiteSpotsOf([aService({ types: ['overnight'], serviceArea: area(false, 'leiden') })], ['leiden']);
    expect(spot?.nothing).not.toContain('overnight');
    expect(spot?.nothing).toContain('night-care');
  });

  it('says when there is a nationwide record', () => {
    const [spot] = whiteSpotsOf([aService({ types: ['vigil'], serviceArea: area(true) })], ['soest']);
    expect(spot?.onlyNationwide).toEqual(['vigil']);
  });

  it('is not filled by a service that stopped or of which nobody knows where it works', () => {
    const stopped = aService({ types: ['overnight'], serviceArea: area(false, 'leiden'), status: { value: 'stopped', since: null, successor: null, note: null } });
    const unknown = aService({ types: ['overnight'], serviceArea: null });
    expect(whiteSpotsOf([stopped, unknown], ['leiden'])[0]?.nothing).toContain('overnight');
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
