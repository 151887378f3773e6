import { describe, expect, it } from 'vitest';
import { type FinderService, packService, unpackService } from '../../src/domain/finder-record.ts';
import { aService } from './builders.ts';

const record = (facts: Partial<FinderService>): FinderService => ({ ...aService({}), id: 'voorzieningen/een', path: '/voorzieningen/een/', organizationTitle: null, successor: null, ...facts });
const SITE = 'https://voorbeeld.nl/';
const PHONE = { number: '071 123 45 67', callers: [], purpose: null, note: null };

describe('a record as the finder is sent it', () => {
  it('has the website where there is no number to show, and only there', () => {
    expect(packService(record({ phones: [], website: SITE })).website).toBe(SITE);
    expect('website' in packService(record({ phones: [PHONE], website: SITE }))).toBe(false);
  });

  it('comes out as it went in, what nobody said being unknown', () => {
    const { website, phones, trialDay } = unpackService(packService(record({ phones: [], website: null })));
    expect({ website, phones, trialDay }).toEqual({ website: null, phones: [], trialDay: null });
  });
});
