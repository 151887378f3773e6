import { describe, expect, it } from 'vitest';
import type { ServiceType } from '../../src/domain/service.ts';
import { inOrderOfUse, saysNothing, unknownsOfOrganization, unknownsOfService } from '../../src/domain/unknowns.ts';
import { aService } from './builders.ts';

const NOTHING = { targetGroups: [], exclusions: [], minimumAge: null, maximumAge: null, fundings: [], costs: [], assessmentNeeded: { value: null, note: null } };

describe('unknownsOfService', () => {
  it('names what is empty and leaves out what is known', () => {
    const unknowns = unknownsOfService(aService({ ...NOTHING, fundings: ['wmo'], minimumAge: 18 }));
    expect([unknowns.kosten, unknowns['voor-wie']]).toEqual([
      ['assessment', 'costs'],
      ['targetGroups', 'exclusions'],
    ]);
  });

  it('asks of each type only what belongs to it: a first night of a stay, a trial day of a place, neither of a line', () => {
    const asked = (...types: ServiceType[]) => Object.values(unknownsOfService(aService({ types }))).flat();
    const about = ['minimumStay', 'trialDay', 'transport', 'nursing', 'assessment', 'waiting'];
    const of = (type: ServiceType) => asked(type).filter((field) => about.includes(field));
    expect([of('overnight'), of('day-care'), of('in-home'), of('household-help'), of('helpline')]).toEqual([
      ['transport', 'minimumStay', 'waiting', 'trialDay', 'nursing', 'assessment'],
      ['transport', 'waiting', 'trialDay', 'nursing', 'assessment'],
      ['waiting', 'nursing', 'assessment'],
      ['waiting', 'assessment'],
      [],
    ]);
    expect(asked('helpline', 'overnight')).toContain('minimumStay');
  });

  it('asks who may apply only where no number says who may call, and never of a line', () => {
    const phone = { number: '071 123 45 67', callers: ['carer' as const], purpose: null, source: 'x', note: null };
    const of = (facts: Parameters<typeof aService>[0]) => unknownsOfService(aService(facts))['eerste-stap'];
    expect([of({ types: ['day-care'] }), of({ types: ['day-care'], phones: [phone] }), of({ types: ['helpline'] })]).toEqual([['applicants'], [], []]);
  });

  it('has no costs to ask after where a service is free', () => {
    expect(unknownsOfService(aService({ types: ['day-care'], fundings: ['free'] })).kosten).toEqual(['assessment']);
  });

  it('counts a known no, an age of nought and a mere note as said', () => {
    const service = aService({ ...NOTHING, minimumAge: 0, trialDay: false, assessmentNeeded: { value: false, note: null }, transport: { value: null, note: 'zelf regelen' } });
    const unknowns = unknownsOfService(service);
    const all = [unknowns.aanbod, unknowns.kosten, unknowns.praktisch, unknowns['voor-wie']].flat();
    expect(all.filter((field) => ['trialDay', 'assessment', 'transport', 'age'].includes(field))).toEqual([]);
  });
});

describe('saysNothing', () => {
  it('holds only when every field of the section is unknown, whether or not it belongs to the type', () => {
    const judged = (service: Parameters<typeof aService>[0]) => saysNothing('kosten', aService({ types: ['helpline'], ...service }));
    expect([judged(NOTHING), judged({ ...NOTHING, fundings: ['free'] })]).toEqual([true, false]);
    expect(saysNothing('voor-wie', aService(NOTHING))).toBe(true);
    expect(saysNothing('praktisch', aService({ serviceArea: null, locations: [], languages: [], accessibility: null, transport: { value: null, note: null } }))).toBe(true);
  });
});

describe('unknownsOfOrganization', () => {
  const organization = { ...aService(), sort: 'hulplijn', website: 'https://example.org', email: null, openingHours: null };

  it('asks after what any record may have', () => {
    expect(unknownsOfOrganization(organization, []).bellen).toEqual(['hours', 'email']);
  });

  it('does not ask after what one of its services says', () => {
    const open = aService({ openingHours: { text: 'dag en nacht', slots: [] } });
    expect(unknownsOfOrganization(organization, [aService(), open]).bellen).toEqual(['email']);
  });
});

describe('inOrderOfUse', () => {
  it('puts what is most worth asking first, whatever its section, and keeps the rest by section', () => {
    const unknowns = { bellen: ['email' as const, 'hours' as const], praktisch: ['languages' as const, 'accessibility' as const], kosten: ['costs' as const] };
    expect(inOrderOfUse(unknowns, 2)).toEqual({ first: ['costs', 'hours'], rest: { bellen: ['email'], praktisch: ['languages', 'accessibility'] } });
  });

  it('folds nothing where only one or two would be folded', () => {
    expect(inOrderOfUse({ bellen: ['email', 'website', 'hours'] }, 1)).toEqual({ first: ['hours', 'email', 'website'], rest: {} });
  });
});
