import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addInterval } from '../../src/domain/day.ts';
import { alternativesFor, ASSESSMENTS, isSure, matchServices, NEEDS, type Situation } from '../../src/domain/matching.ts';
import { SERVICE_TYPES, TARGET_GROUPS, type Known, type Service } from '../../src/domain/service.ts';
import { aService } from './builders.ts';

const TODAY = '2026-11-22';
const ANYTHING: Situation = { municipality: null, need: null, group: null, age: null, care: [], assessment: null };
const LEIDEN = { nationwide: false, municipalities: ['leiden'] };
const titles = (list: { service: Service }[]) => list.map((match) => match.service.title);
const match = (services: Service[], situation: Partial<Situation>) => matchServices(services, { ...ANYTHING, ...situation }, TODAY);

describe('what is offered', () => {
  it('comes from the place asked for, from everywhere, or from nobody knows where', () => {
    const services = [
      aService({ title: 'hier', serviceArea: LEIDEN }),
      aService({ title: 'elders', serviceArea: { nationwide: false, municipalities: ['soest'] } }),
      aService({ title: 'overal', serviceArea: { nationwide: true, municipalities: [] } }),
      aService({ title: 'onbekend' }),
    ];
    expect(titles(match(services, { municipality: 'leiden' }).respite)).toEqual(['hier', 'overal', 'onbekend']);
  });

  it('includes what supports young carers, whoever is cared for, and never because it is for children in care', () => {
    const network = aService({ title: 'netwerk', types: ['young-carers'], targetGroups: ['child'] });
    for (const group of ['dementia', 'child'] as const) expect(match([network], { group }).support).toMatchObject([{ reasons: [] }]);
  });

  it('is never what a source calls stopped or closed', () => {
    const stopped = aService({ title: 'gestopt', status: { value: 'stopped', since: '2020', successor: null, note: null } });
    const result = match([stopped], {});
    expect([titles(result.respite), result.closed]).toEqual([[], [stopped]]);
  });

  it('is not what excludes the group, nor what is for another group', () => {
    const services = [
      aService({ title: 'voor dementie', targetGroups: ['dementia'] }),
      aService({ title: 'niet voor dementie', exclusions: [{ group: 'dementia', text: 'niet bij dementie' }] }),
      aService({ title: 'voor psychisch', targetGroups: ['psychiatric'] }),
      aService({ title: 'zegt niets' }),
    ];
    const result = match(services, { group: 'dementia' });
    expect([titles(result.respite), titles(result.unfit)]).toEqual([
      ['voor dementie', 'zegt niets'],
      ['niet voor dementie', 'voor psychisch'],
    ]);
  });

  it('fits the age, the care and the length of stay as far as they are known', () => {
    const services = [
      aService({ title: 'jong', minimumAge: 16, maximumAge: 35 }),
      aService({ title: 'zonder verpleging', careWeight: { supervision: true, personalCare: true, nursing: false, night: null } }),
      aService({ title: 'kort', maximumStay: { count: 3, unit: 'night' } }),
      aService({ title: 'alles onbekend' }),
    ];
    expect(titles(match(services, { age: 80, care: ['nursing'], need: 'week' }).respite)).toEqual(['alles onbekend']);
  });

  it('can start now, or nobody says that it cannot', () => {
    const services = [
      aService({ title: 'acht weken', leadTime: { from: { count: 8, unit: 'week' }, to: null, note: null } }),
      aService({ title: 'spoed', types: ['emergency'] }),
      aService({ title: 'alleen gepland', axes: { together: null, places: [], durations: [], timings: ['planned-once'], providers: [] } }),
      aService({ title: 'zegt niets' }),
    ];
    expect(titles(match(services, { need: 'now' }).respite)).toEqual(['spoed', 'zegt niets']);
  });

  it('is no crisis bed when something can be planned', () => {
    const crisis = aService({ title: 'crisisbed', types: ['emergency'], axes: { together: null, places: ['away-night'], durations: ['nights'], timings: ['emergency'], providers: [] } });
    expect([titles(match([crisis], { need: 'nights' }).respite), titles(match([crisis], { need: 'now' }).respite)]).toEqual([[], ['crisisbed']]);
  });

  it('keeps desks and lines apart from respite, whatever is needed', () => {
    const line = aService({ title: 'lijn', types: ['helpline'] });
    const result = match([line, aService({ title: 'huis' })], { need: 'nights' });
    expect([titles(result.respite), titles(result.support)]).toEqual([['huis'], ['lijn']]);
  });

  it('fits nobody for sure where it is closed to most and nobody said for whom the care is', () => {
    const services = [aService({ title: 'a hospice', types: ['hospice', 'overnight'], targetGroups: ['last-phase'] }), aService({ title: 'b huis', targetGroups: ['dementia', 'last-phase'] })];
    const found = match(services, { need: 'nights' }).respite;
    expect(found.map((item) => [item.service.title, isSure(item, 'nights')])).toEqual([['b huis', true], ['a hospice', false]]);
    expect(match(services, { need: 'nights', group: 'last-phase' }).respite.every((item) => isSure(item, 'nights'))).toBe(true);
  });

  it('is no token of thanks for who needs something, unless its desk helps as well', () => {
    const services = [aService({ title: 'compliment', types: ['appreciation'] }), aService({ title: 'steunpunt', types: ['carer-support', 'appreciation'] })];
    expect([titles(match(services, { need: 'day' }).support), titles(match(services, {}).support)]).toEqual([['steunpunt'], ['compliment', 'steunpunt']]);
  });

  it('takes a desk where one applies for a bed for a desk, and never for a place', () => {
    const result = match([aService({ title: 'aanmeldpunt', types: ['referral-desk', 'emergency'] })], { need: 'now' });
    expect([titles(result.respite), titles(result.unfit), titles(result.support)]).toEqual([[], [], ['aanmeldpunt']]);
  });
});

describe('the order', () => {
  it('puts a checked yes before a said yes before an unknown, and a yes past its check among the unknown', () => {
    const services = [
      aService({ title: 'a onbekend' }),
      aService({ title: 'b gezegd', targetGroups: ['dementia'] }),
      aService({ title: 'c gecontroleerd', targetGroups: ['dementia'], assured: { on: '2026-11-01', by: 'consulent', how: 'phoned' } }),
      aService({ title: 'd lang geleden', targetGroups: ['dementia'], assured: { on: '2020-01-01', by: 'consulent', how: 'phoned' } }),
    ];
    const result = match(services, { group: 'dementia' }).respite;
    expect(titles(result)).toEqual(['c gecontroleerd', 'b gezegd', 'd lang geleden', 'a onbekend']);
    expect(result.map((item) => item.reasons[0]?.answer)).toEqual(['confirmed', 'said', 'lapsed', 'unknown']);
  });

  it('says when an assessment must come first, and puts what needs none before', () => {
    const services = [
      aService({ title: 'a met indicatie', assessmentNeeded: { value: true, note: null } }),
      aService({ title: 'b zonder indicatie', assessmentNeeded: { value: false, note: null } }),
    ];
    const result = match(services, { assessment: 'none' }).respite;
    expect(result.map((item) => [item.service.title, item.notes])).toEqual([
      ['b zonder indicatie', ['no-assessment-needed']],
      ['a met indicatie', ['assessment-needed-first']],
    ]);
  });
});

describe('over any directory', () => {
  const known = fc.constantFrom<Known>(true, false, null);
  const service = fc
    .record({
      title: fc.string({ minLength: 1, maxLength: 6 }),
      types: fc.uniqueArray(fc.constantFrom(...SERVICE_TYPES), { minLength: 1, maxLength: 2 }),
      targetGroups: fc.uniqueArray(fc.constantFrom(...TARGET_GROUPS), { maxLength: 2 }),
      serviceArea: fc.constantFrom(null, LEIDEN, { nationwide: true, municipalities: [] }, { nationwide: false, municipalities: ['soest'] }),
      status: fc.constantFrom('active', 'stopped', 'temporarily-closed', 'unknown').map((value) => ({ value, since: null, successor: null, note: null }) as Service['status']),
      careWeight: fc.record({ supervision: known, personalCare: known, nursing: known, night: known }),
      assured: fc.constantFrom(null, '2026-11-01', '2024-01-01').map((on) => (on ? { on, by: 'consulent', how: 'phoned' as const } : null)),
      assessmentNeeded: known.map((value) => ({ value, note: null })),
      trialDay: known,
    })
    .map(aService);
  const directory = fc
    .array(service, { maxLength: 12 })
    .map((services) => services.map((item, index) => ({ ...item, code: `dienst-${index}` })));
  const situation = fc.record({
    municipality: fc.constantFrom(null, 'leiden'),
    need: fc.constantFrom(null, ...NEEDS),
    group: fc.constantFrom(null, ...TARGET_GROUPS),
    age: fc.constantFrom(null, 8, 40, 85),
    care: fc.uniqueArray(fc.constantFrom('supervision', 'personalCare', 'nursing', 'night')),
    assessment: fc.constantFrom(null, ...ASSESSMENTS),
  });
  const places = (services: Service[], asked: Situation) => {
    const { respite, support } = matchServices(services, asked, TODAY);
    return [...respite, ...support].map((item) => item.service.code);
  };

  it('never offers what is stopped, closed or out of the area', () => {
    fc.assert(
      fc.property(directory, situation, (services, asked) => {
        const { respite, support } = matchServices(services, asked, TODAY);
        return [...respite, ...support].every(
          ({ service: { status, serviceArea } }) =>
            !['stopped', 'temporarily-closed'].includes(status.value) &&
            (asked.municipality === null || serviceArea === null || serviceArea.nationwide || serviceArea.municipalities.includes(asked.municipality)),
        );
      }),
    );
  });

  it('gives the same order however the directory is shuffled', () => {
    fc.assert(
      fc.property(directory, situation, (services, asked) => {
        expect(places([...services].reverse(), asked)).toEqual(places(services, asked));
      }),
    );
  });

  const rank = (services: Service[], asked: Situation, code: string) => {
    const index = places(services, asked).indexOf(code);
    return index === -1 ? Infinity : index;
  };
  const change = (services: Service[], index: number, facts: Partial<Service>) => services.map((item, at) => (at === index ? { ...item, ...facts } : item));
  const withNursing = (item: Service, nursing: Known) => ({ careWeight: { ...item.careWeight, nursing } });
  const pairs = fc.record({ services: directory.filter((services) => services.length > 0), asked: situation, pick: fc.nat() }).map(({ services, asked, pick }) => {
    const index = pick % services.length;
    return { services, asked, index, item: services[index] as Service };
  });
  const group = fc.constantFrom(...TARGET_GROUPS);

  it('does not lower a desk for an age that it took when somebody last looked', () => {
    const checked = assured('2024-01-01');
    const services = [aService({ code: 'dienst-oud', title: 'B', types: ['care-office'], ...checked, minimumAge: 0, maximumAge: 120 }), aService({ code: 'dienst-jong', title: 'C', types: ['care-office'], ...checked })];
    expect(match(services, { age: 40 }).support.map(({ service }) => service.code)).toEqual(['dienst-oud', 'dienst-jong']);
  });

  it('never lowers a service that turns from unknown to yes, whatever the question', () => {
    fc.assert(
      fc.property(pairs, group, ({ services, asked: before, index, item }, asks) => {
        const asked = { ...before, group: asks };
        const turns: [unknown: Partial<Service>, yes: Partial<Service>][] = [
          [withNursing(item, null), withNursing(item, true)],
          [{ trialDay: null }, { trialDay: true }],
          [{ targetGroups: [] }, { targetGroups: [asks] }],
          [{ serviceArea: null }, { serviceArea: LEIDEN }],
          [{ minimumAge: null, maximumAge: null }, { minimumAge: 0, maximumAge: 120 }],
        ];
        for (const [unknown, yes] of turns) expect(rank(change(services, index, yes), asked, item.code)).toBeLessThanOrEqual(rank(change(services, index, unknown), asked, item.code));
      }),
    );
  });

  it('never raises a service that turns from unknown to no, whatever the question', () => {
    fc.assert(
      fc.property(pairs, group, ({ services, asked: before, index, item }, asks) => {
        const asked = { ...before, group: asks };
        const turns: [unknown: Partial<Service>, no: Partial<Service>][] = [
          [withNursing(item, null), withNursing(item, false)],
          [{ trialDay: null }, { trialDay: false }],
          [{ exclusions: [] }, { exclusions: [{ group: asks, text: 'niet' }] }],
          [{ serviceArea: null }, { serviceArea: { nationwide: false, municipalities: ['soest'] } }],
          [{ minimumAge: null, maximumAge: null }, { minimumAge: 119, maximumAge: 120 }],
        ];
        // Without a place nobody asked where it works, so that an answer to it says nothing.
        for (const [unknown, no] of turns.filter(([, facts]) => !('serviceArea' in facts) || asked.municipality !== null))
          expect(rank(change(services, index, no), asked, item.code)).toBeGreaterThanOrEqual(rank(change(services, index, unknown), asked, item.code));
      }),
    );
  });

  const check = fc.integer({ min: 0, max: 700 }).map((days) => addInterval('2025-01-01', { count: days, unit: 'day' })).filter((day) => day <= TODAY);
  const assured = (on: string) => ({ assured: { on, by: 'consulent', how: 'phoned' as const } });

  it('never lowers a service that was checked more recently', () => {
    fc.assert(
      fc.property(pairs, check, check, ({ services, asked, index, item }, one, other) => {
        const [older, newer] = one < other ? [one, other] : [other, one];
        expect(rank(change(services, index, assured(newer)), asked, item.code)).toBeLessThanOrEqual(rank(change(services, index, assured(older)), asked, item.code));
      }),
    );
  });

  it('never lowers a service that was checked for the first time', () => {
    fc.assert(
      fc.property(pairs, ({ services, asked, index, item }) => {
        expect(rank(change(services, index, assured('2026-11-20')), asked, item.code)).toBeLessThanOrEqual(rank(change(services, index, { assured: null }), asked, item.code));
      }),
    );
  });

  it('offers elsewhere only what is not here, fits and is open, nearest first', () => {
    fc.assert(
      fc.property(directory, situation, (services, before) => {
        const asked = { ...before, municipality: 'leiden' };
        const found = alternativesFor(services, asked, TODAY, (slug) => (slug === 'soest' ? 60 : null));
        expect(found.every(({ service: { serviceArea, status }, reasons, kilometres }) => serviceArea?.municipalities.includes('soest') && !serviceArea.municipalities.includes('leiden') && kilometres === 60 && reasons.every(({ answer }) => answer !== 'no') && !['stopped', 'temporarily-closed'].includes(status.value))).toBe(true);
      }),
    );
  });
});

describe('elsewhere', () => {
  it('stands the nearest first, measured to the nearest municipality that a service works in', () => {
    const inside = (title: string, ...municipalities: string[]) => aService({ title, serviceArea: { nationwide: false, municipalities } });
    const far: Record<string, number> = { soest: 60, katwijk: 8, lisse: 12 };
    const found = alternativesFor([inside('ver', 'soest'), inside('hier', 'leiden'), inside('dichtbij', 'soest', 'katwijk'), inside('midden', 'lisse')], { ...ANYTHING, municipality: 'leiden' }, TODAY, (slug) => far[slug] ?? null);
    expect(found.map(({ service, municipality, kilometres }) => [service.title, municipality, kilometres])).toEqual([
      ['dichtbij', 'katwijk', 8],
      ['midden', 'lisse', 12],
      ['ver', 'soest', 60],
    ]);
  });
});

describe('what is sure', () => {
  const reasons = (answer: 'said' | 'unknown' | 'no', criterion: 'group' | 'need' = 'group') => ({ reasons: [{ criterion, answer }] });

  it('has a yes to every question; only who cannot wait may ask for whom it is by telephone', () => {
    expect([isSure(reasons('said'), null), isSure(reasons('unknown'), null), isSure(reasons('unknown'), 'now')]).toEqual([true, false, true]);
    expect([isSure(reasons('no'), 'now'), isSure(reasons('unknown', 'need'), 'now')]).toEqual([false, false]);
  });
});
