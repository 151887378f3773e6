import { expect, it } from 'vitest';
import type { Phone } from '../../src/domain/service.ts';
import { adviceLine, canReach, mayCall, phoneToShow } from '../../src/domain/who-to-call.ts';
import { aService } from './builders.ts';

const phone = (number: string, ...callers: Phone['callers']): Phone => ({ number, callers, purpose: null, source: 'bron', note: null });
const EVERYWHERE = { nationwide: true, municipalities: [] };

it('a number is for the table when the reader, the carer or the care recipient may call it', () => {
  expect([mayCall(phone('1', 'professional')), mayCall(phone('2', 'carer', 'gp')), mayCall(phone('3', 'gp', 'referrer')), mayCall(phone('4'))]).toEqual([true, true, false, null]);
});

it('one reaches whom has a number for the table, or of which nobody says for whom, or a website', () => {
  const reached = (phones: Phone[], website: string | null = null) => canReach({ phones, website });
  expect([reached([phone('1', 'carer')]), reached([phone('2')]), reached([], 'https://voorbeeld.nl'), reached([phone('3', 'gp')]), reached([])]).toEqual([true, true, true, false, false]);
});

it('of several numbers the reader’s own stands first', () => {
  expect(phoneToShow([phone('huisarts', 'gp'), phone('onbekend'), phone('mantelzorger', 'carer'), phone('jij', 'professional')])?.number).toBe('jij');
  expect(phoneToShow([])).toBeNull();
});

it('the line for who does not get further is nationwide, for any question, and the reader may call it', () => {
  const line = (title: string, callers: Phone['callers'], serviceArea: typeof EVERYWHERE | null = EVERYWHERE) => aService({ title, types: ['helpline', 'information'], serviceArea, phones: [phone('030', ...callers)] });
  const services = [line('voor de huisarts', ['gp']), line('niet landelijk', ['professional'], null), aService({ title: 'alleen een lijn', types: ['helpline'], serviceArea: EVERYWHERE, phones: [phone('1', 'anyone')] }), line('mantelzorglijn', ['carer', 'professional'])];
  expect(adviceLine(services)?.title).toBe('mantelzorglijn');
  expect(adviceLine(services.slice(0, 3))).toBeNull();
});

it.each(['stopped', 'temporarily-closed'] as const)('nobody is sent to a line that is %s', (value) => {
  expect(adviceLine([aService({ types: ['helpline', 'information'], serviceArea: EVERYWHERE, phones: [phone('1', 'anyone')], status: { value, since: null, successor: null, note: null } })])).toBeNull();
});
