import { describe, expect, it } from 'vitest';
import { saysNothing, unknownsOfRecord, unknownsOfService } from '../../src/domain/unknowns.ts';
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

  it('asks after a stay only where care is taken over', () => {
    const [line, house] = (['helpline', 'overnight'] as const).map((type) => unknownsOfService(aService({ types: [type] })).aanbod);
    expect(line).toEqual(['organization', 'waiting']);
    expect(house).toEqual(expect.arrayContaining(['trialDay', 'minimumStay', 'night']));
  });

  it('counts a known no, an age of nought and a mere note as said', () => {
    const service = aService({ ...NOTHING, minimumAge: 0, trialDay: false, assessmentNeeded: { value: false, note: null }, transport: { value: null, note: 'zelf regelen' } });
    const unknowns = unknownsOfService(service);
    const all = [unknowns.aanbod, unknowns.kosten, unknowns.praktisch, unknowns['voor-wie']].flat();
    expect(all.filter((field) => ['trialDay', 'assessment', 'transport', 'age'].includes(field))).toEqual([]);
  });
});

describe('saysNothing', () => {
  it('holds only when every field of the section is unknown', () => {
    const judged = (service: Parameters<typeof aService>[0]) => saysNothing('kosten', unknownsOfService(aService(service)));
    expect([judged(NOTHING), judged({ ...NOTHING, fundings: ['free'] })]).toEqual([true, false]);
    expect(saysNothing('voor-wie', unknownsOfService(aService(NOTHING)))).toBe(true);
    expect(saysNothing('praktisch', unknownsOfService(aService({ serviceArea: null, locations: [], languages: [], accessibility: null, transport: { value: null, note: null } })))).toBe(true);
  });
});

describe('unknownsOfRecord', () => {
  it('asks after what any record may have', () => {
    expect(unknownsOfRecord(aService({ website: 'https://example.org', email: null, openingHours: null })).bellen).toEqual(['hours', 'email']);
  });
});
