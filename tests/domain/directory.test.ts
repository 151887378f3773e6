import { describe, expect, it } from 'vitest';
import { inTurn, rangesOf, SERVICE_GROUPS, servicesFor } from '../../src/domain/directory.ts';
import { reachOf } from '../../src/domain/reach.ts';
import { SERVICE_TYPES, type Service } from '../../src/domain/service.ts';
import { aService } from './builders.ts';

const inLeiden = { serviceArea: { nationwide: false, municipalities: ['leiden'] } };
const nationwide = { serviceArea: { nationwide: true, municipalities: [] } };
const titles = (found: { service: Service }[]) => found.map(({ service }) => service.title);
const leiden = { types: ['overnight' as const], municipalities: ['leiden'] };

describe('servicesFor', () => {
  it('puts what is local first, then the whole country, then what has an unknown area', () => {
    const found = servicesFor([aService({ title: 'Onbekend' }), aService({ title: 'Land', ...nationwide }), aService({ title: 'Hier', ...inLeiden })], leiden);
    expect(found.map(({ service, reach }) => [service.title, reach])).toEqual([
      ['Hier', 'local'],
      ['Land', 'nationwide'],
      ['Onbekend', 'unknown'],
    ]);
  });

  it('orders by title within the same reach, whatever order it is given', () => {
    const services = ['C', 'A', 'B'].map((title) => aService({ title, ...inLeiden }));
    expect(titles(servicesFor(services, leiden))).toEqual(['A', 'B', 'C']);
  });

  it('puts those the reader may call before those without a number, or with one for others', () => {
    const phone = { number: '071 000 00 00', callers: [], purpose: null, source: 'bron', note: null };
    const phones = [phone];
    const forDoctors = [{ ...phone, callers: ['gp' as const] }];
    const services = [aService({ title: 'A', ...inLeiden }), aService({ title: 'Arts', ...inLeiden, phones: forDoctors }), aService({ title: 'B', ...inLeiden, phones }), aService({ title: 'C', ...nationwide, phones })];
    expect(titles(servicesFor(services, leiden))).toEqual(['B', 'A', 'Arts', 'C']);
  });

  it('leaves out what works elsewhere only', () => {
    expect(servicesFor([aService({ serviceArea: { nationwide: false, municipalities: ['soest'] } })], leiden)).toEqual([]);
  });

  it('leaves out what a source calls stopped or closed for a while, but not what nobody knows of', () => {
    const status = (value: 'stopped' | 'temporarily-closed' | 'unknown') => ({ status: { value, since: null, successor: null, note: null } });
    expect(titles(servicesFor([aService({ title: 'Weg', ...inLeiden, ...status('stopped') }), aService({ title: 'Dicht', ...inLeiden, ...status('temporarily-closed') }), aService({ title: 'Onbekend', ...inLeiden, ...status('unknown') })], leiden))).toEqual(['Onbekend']);
  });

  it('asks for every type when none is named', () => {
    expect(servicesFor([aService({ ...inLeiden, types: ['hospice'] })], { types: [], municipalities: ['leiden'] })).toHaveLength(1);
  });

  it('shows nothing of unknown area to who asks for the whole country', () => {
    expect(titles(servicesFor([aService({ title: 'Onbekend' }), aService({ title: 'Land', ...nationwide })], { types: ['overnight'], municipalities: [] }))).toEqual(['Land']);
  });

  it('leaves out what excludes the group, and what is for other groups', () => {
    const services = [
      aService({ title: 'Sluit uit', ...inLeiden, exclusions: [{ group: 'dementia', text: 'niet bij dementie' }] }),
      aService({ title: 'Voor anderen', ...inLeiden, targetGroups: ['child'] }),
      aService({ title: 'Hiervoor', ...inLeiden, targetGroups: ['dementia'] }),
    ];
    expect(titles(servicesFor(services, { ...leiden, group: 'dementia' }))).toEqual(['Hiervoor']);
  });

  it('keeps a service that names no group, for unknown is not no', () => {
    expect(servicesFor([aService(inLeiden)], { ...leiden, group: 'dementia' })).toHaveLength(1);
  });
});

describe('what suits', () => {
  const services = [aService({ title: 'A, voor een', ...inLeiden, targetGroups: ['psychiatric'] }), aService({ title: 'B, voor ieder', ...inLeiden, targetGroups: [] }), aService({ title: 'C, voor velen', ...inLeiden, targetGroups: ['child', 'dementia'] })];

  it('comes last when it is for one group and none was asked for', () => {
    expect(titles(servicesFor(services, leiden))).toEqual(['B, voor ieder', 'C, voor velen', 'A, voor een']);
  });

  it('comes first when it names the group that was asked for', () => {
    expect(titles(servicesFor(services, { ...leiden, group: 'dementia' }))).toEqual(['C, voor velen', 'B, voor ieder']);
  });

  it('is no bed of a hospice, unless beds for the last phase are asked for', () => {
    const hospice = [aService({ title: 'Hospice', ...inLeiden, types: ['hospice', 'overnight'], targetGroups: ['last-phase'] })];
    expect(servicesFor(hospice, leiden)).toEqual([]);
    expect(servicesFor(hospice, { ...leiden, group: 'last-phase' })).toHaveLength(1);
    expect(servicesFor(hospice, { ...leiden, types: ['hospice'] })).toHaveLength(1);
  });

  it('is what supports young carers, whoever is cared for', () => {
    const network = [aService({ ...inLeiden, types: ['young-carers'], targetGroups: ['child'] })];
    expect(servicesFor(network, { ...leiden, types: ['young-carers'], group: 'dementia' })).toHaveLength(1);
  });
});

describe('what suits alike', () => {
  const status = (value: 'active' | 'unknown') => ({ status: { value, since: null, successor: null, note: null } });

  it('stands by what a source knows of it, then by its newest source, then by title', () => {
    const services = [
      aService({ title: 'A, zonder datum', ...inLeiden, ...status('active') }),
      aService({ title: 'B, oud', ...inLeiden, ...status('active'), sourceDate: '2019-10' }),
      aService({ title: 'C, nieuw', ...inLeiden, ...status('active'), sourceDate: '2025' }),
      aService({ title: 'D, onbekend', ...inLeiden, ...status('unknown'), sourceDate: '2026' }),
    ];
    expect(titles(servicesFor(services, leiden))).toEqual(['C, nieuw', 'B, oud', 'A, zonder datum', 'D, onbekend']);
  });

  it('stands behind the line that answers anything', () => {
    const lines = [aService({ title: 'A', ...nationwide, types: ['helpline'] }), aService({ title: 'B, voor alles', ...nationwide, types: ['helpline', 'information'] })];
    expect(titles(servicesFor(lines, { types: ['helpline'], municipalities: [] }))).toEqual(['B, voor alles', 'A']);
  });
});

describe('inTurn', () => {
  const found = (['day-care', 'day-care', 'overnight', 'hospice'] as const).map((type, index) => ({ service: aService({ title: `${type} ${index}`, types: [type] }) }));

  it('gives every type its turn in the order in which they were named', () => {
    expect(titles(inTurn(found, ['overnight', 'day-care'], 3))).toEqual(['overnight 2', 'day-care 0', 'day-care 1']);
  });

  it('names nothing twice and stops when nothing is left', () => {
    const both = [{ service: aService({ title: 'Beide', types: ['day-care', 'overnight'] }) }];
    expect(titles(inTurn(both, ['day-care', 'overnight'], 4))).toEqual(['Beide']);
  });

  it('gives what is for a special group no turn of another type', () => {
    const vigil = { service: aService({ title: 'Waken', types: ['vigil', 'volunteer-at-home'], targetGroups: ['last-phase'] }) };
    const volunteer = { service: aService({ title: 'Vrijwilliger', types: ['volunteer-at-home'] }) };
    expect(titles(inTurn([vigil, volunteer], ['volunteer-at-home', 'vigil'], 2))).toEqual(['Vrijwilliger', 'Waken']);
  });
});

describe('reachOf', () => {
  it('calls a nationwide service local where it names the municipality', () => {
    expect(reachOf({ nationwide: true, municipalities: ['leiden'] }, ['leiden'])).toBe('local');
  });

  it('does not take an unknown area for elsewhere', () => {
    expect(reachOf(null, ['leiden'])).toBe('unknown');
  });
});

describe('SERVICE_GROUPS', () => {
  it('has a place for every type of service, once', () => {
    expect(SERVICE_GROUPS.flatMap(({ types }) => types as readonly string[]).sort()).toEqual([...SERVICE_TYPES].sort());
  });
});

describe('rangesOf', () => {
  it('joins neighbours and leaves lone postcodes alone', () => {
    expect(rangesOf([2321, 2312, 2311, 2313])).toEqual(['2311–2313', '2321']);
  });
});
