import { describe, expect, it } from 'vitest';
import { numbersOfServices } from '../../src/domain/service-numbers.ts';
import { aService } from './builders.ts';

const phone = (number: string) => ({ number, callers: [], purpose: null, source: 'x', note: null });

describe('numbersOfServices', () => {
  it('names every number once, with the first service that has it', () => {
    const services = [aService({ title: 'Zonder' }), aService({ title: 'Thuis', phones: [phone('1')] }), aService({ title: 'Hospice', phones: [phone('1')] }), aService({ title: 'Waken', phones: [phone('2')] })];
    expect(numbersOfServices(services).map(({ service, phone: { number } }) => [service.title, number])).toEqual([
      ['Thuis', '1'],
      ['Waken', '2'],
    ]);
  });

  it.each(['stopped', 'temporarily-closed'] as const)('leaves out what is %s', (value) => {
    expect(numbersOfServices([aService({ phones: [phone('1')], status: { value, since: null, successor: null, note: null } })])).toEqual([]);
  });
});
