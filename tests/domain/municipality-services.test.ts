import { describe, expect, it } from 'vitest';
import { type ReachedService } from '../../src/domain/directory.ts';
import { hasAccess, servicesOfMunicipality } from '../../src/domain/municipality-services.ts';
import type { Service } from '../../src/domain/service.ts';
import { aService } from './builders.ts';

type Found = ReachedService<Service & { id: string }>;

const local = (id: string, facts: Partial<Service>): Found => ({ service: { ...aService(facts), id }, reach: 'local' });
const nationwide = (id: string, facts: Partial<Service>): Found => ({ service: { ...aService({ serviceArea: { nationwide: true, municipalities: [] }, ...facts }), id }, reach: 'nationwide' });
const shown = (found: Found[], desks: string[] = []) => {
  const { groups, without, nationwide: wide } = servicesOfMunicipality(found, new Set(desks), 2);
  return { groups: groups.map(({ key, services, more }) => [key, services.map(({ id }) => id), more]), without, nationwide: wide.map(({ id }) => id) };
};

describe('servicesOfMunicipality', () => {
  it('groups its own services and counts what it does not show', () => {
    const { groups } = shown([local('a', { types: ['day-care'] }), local('b', { types: ['day-care'] }), local('c', { types: ['day-care'] })]);
    expect(groups).toEqual([['away', ['a', 'b'], 1]]);
  });

  it('leaves out what a desk named, and does not call its group empty', () => {
    const { groups, without } = shown([local('desk', { types: ['carer-support'] }), local('farm', { types: ['care-farm'] })], ['desk']);
    expect(groups).toEqual([['away', ['farm'], 0]]);
    expect(without).toEqual(['home', 'night', 'support']);
  });

  it('names a service that helps in two groups once, where its first type stands, and calls neither group empty', () => {
    const { groups, without } = shown([local('both', { types: ['day-care', 'information'] })]);
    expect([groups, without.includes('desks')]).toEqual([[['away', ['both'], 0]], false]);
  });

  it('begins the country with the line for advice, then one of each group, and never an emergency line', () => {
    const line = nationwide('line', { types: ['helpline', 'information'], phones: [{ number: '1', callers: ['anyone'], purpose: null, source: 'x', note: null }] });
    const found = [nationwide('113', { types: ['suicide-prevention', 'helpline'] }), nationwide('info', { types: ['information'] }), line, nationwide('home', { types: ['in-home'] }), nationwide('other', { types: ['in-home'] })];
    expect(shown(found)).toMatchObject({ groups: [], nationwide: ['line', 'info', 'home'] });
  });
});

describe('hasAccess', () => {
  it('knows the access of the municipality and the municipality itself', () => {
    expect([hasAccess([['hospice'], ['municipal-access']]), hasAccess([null]), hasAccess([['hospice']]), hasAccess([])]).toEqual([true, true, false, false]);
  });
});
