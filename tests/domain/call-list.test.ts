import { describe, expect, it } from 'vitest';
import { callList, type CallQuestion, type CallRow } from '../../src/domain/call-list.ts';
import type { Desk } from '../../src/domain/desks.ts';
import type { Phone, Service } from '../../src/domain/service.ts';
import { aService } from './builders.ts';

const HERE = { nationwide: false, municipalities: ['leiden'] };
const EVERYWHERE = { nationwide: true, municipalities: [] };
const phones: Phone[] = [{ number: '071', callers: ['professional'], purpose: null, source: 'bron', note: null }];
const support = (title: string, facts: Partial<Service> = {}) => ({ service: { ...aService({ title, types: ['carer-support'], serviceArea: HERE, phones, ...facts }), path: `/voorzieningen/${title}/` } });
const desk = (title: string, facts: Partial<Desk> = {}): Desk => ({ purpose: `Voor ${title}`, note: null, title, path: `/voorzieningen/${title}/`, phones, ...facts });
const LINE = support('lijn', { types: ['helpline', 'information'], serviceArea: EVERYWHERE });
const ASKED: CallQuestion = { need: null, group: null, age: null, assessment: null, words: '' };

const listOf = (found: ReturnType<typeof support>[], desks: Desk[], asked: Partial<CallQuestion> = {}, services = found) => {
  const { near, advice, far } = callList(found, desks, services.map(({ service }) => service), { ...ASKED, ...asked });
  const names = (rows: CallRow<ReturnType<typeof support>>[]) => rows.map((row) => row.desk?.purpose ?? row.match?.service.title);
  return { near: names(near), advice: advice && names([advice])[0], far: names(far) };
};

describe('whom to call', () => {
  it('begins with the desks in their editors’ order, then what else works here, and keeps the line and what works elsewhere apart', () => {
    const found = [support('wijkteam'), LINE, support('steunpunt'), support('landelijk', { serviceArea: EVERYWHERE }), support('ergens', { serviceArea: null })];
    expect(listOf(found, [desk('steunpunt')])).toEqual({ near: ['Voor steunpunt', 'wijkteam'], advice: 'lijn', far: ['landelijk', 'ergens'] });
  });

  it('names a desk once, with what is known of its service', () => {
    const found = support('steunpunt', { website: 'https://steunpunt.example/' });
    const { near } = callList([found], [desk('steunpunt', { phones: [] })], [found.service], ASKED);
    expect(near).toEqual([{ match: found, desk: desk('steunpunt', { phones: [] }), types: ['carer-support'], phones, website: 'https://steunpunt.example/' }]);
  });

  it('names a desk that is an organisation, unless it is closed or words are looked for', () => {
    const organization = desk('gemeente', { path: '/organisaties/gemeente/' });
    expect(listOf([], [organization]).near).toEqual(['Voor gemeente']);
    expect(listOf([], [{ ...organization, closed: 'stopped' }]).near).toEqual([]);
    expect(listOf([], [organization], { words: 'respijt' }).near).toEqual([]);
  });

  it('leaves out a desk whose service is known and does not answer to what is asked', () => {
    expect(listOf([], [desk('steunpunt')], {}, [support('steunpunt')]).near).toEqual([]);
  });

  it('takes the line as a desk where a municipality names it so', () => {
    expect(listOf([LINE], [desk('lijn')])).toEqual({ near: ['Voor lijn'], advice: null, far: [] });
  });

  it('puts the care office first for who has a decision of the CIZ', () => {
    const found = [support('steunpunt'), support('zorgkantoor', { types: ['care-office'] })];
    expect(listOf(found, [desk('steunpunt'), desk('zorgkantoor')], { assessment: 'wlz' }).near).toEqual(['Voor zorgkantoor', 'Voor steunpunt']);
  });
});
