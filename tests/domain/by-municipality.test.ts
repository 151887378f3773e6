import { describe, expect, it } from 'vitest';
import { byMunicipality } from '../../src/domain/by-municipality.ts';
import { servicesFor } from '../../src/domain/directory.ts';
import type { Service, ServiceType } from '../../src/domain/service.ts';
import { aService } from './builders.ts';

const REGION = ['leiden', 'leiderdorp', 'soest'];
const at = (title: string, type: ServiceType, ...municipalities: string[]) => aService({ title, types: [type], serviceArea: { nationwide: false, municipalities } });

/** Who stands where, in a few words. */
function listOf(types: ServiceType[], ...services: Service[]) {
  const query = { types, municipalities: REGION };
  const { groups, without } = byMunicipality(servicesFor(services, query), query);
  return { groups: groups.map(({ municipalities, services: named, more }) => `${municipalities.join('+')}: ${named.map(({ title }) => title).join(', ')}${more ? ` en nog ${more}` : ''}`), without };
}

describe('a list by municipality', () => {
  it('gives every municipality its own, and names those for which nothing was found', () => {
    expect(listOf(['carer-support'], at('Steunpunt Soest', 'carer-support', 'soest'), at('Steunpunt Leiden', 'carer-support', 'leiden'))).toEqual({ groups: ['leiden: Steunpunt Leiden', 'soest: Steunpunt Soest'], without: ['leiderdorp'] });
  });

  it('lets municipalities with the same answer share it', () => {
    expect(listOf(['care-office'], at('Zorgkantoor', 'care-office', 'leiden', 'leiderdorp'))).toEqual({ groups: ['leiden+leiderdorp: Zorgkantoor'], without: ['soest'] });
  });

  it('names two of one type and counts the rest, however many one municipality has', () => {
    expect(listOf(['day-care'], ...['A', 'B', 'C', 'D'].map((title) => at(title, 'day-care', 'leiden')), at('E', 'day-care', 'soest')).groups).toEqual(['leiden: A, B en nog 2', 'soest: E']);
  });

  it('names one of every type that was asked for, in the order in which they were asked', () => {
    const many = ['A', 'B', 'C'].map((title) => at(title, 'day-care', 'leiden'));
    expect(listOf(['night-care', 'day-care', 'carer-support'], ...many, at('Steunpunt', 'carer-support', 'leiden'), at('Nacht', 'night-care', 'leiden')).groups).toEqual(['leiden: Nacht, A, Steunpunt en nog 2']);
  });

  it('leaves what works everywhere to the list of the whole country', () => {
    expect(listOf(['helpline'], aService({ types: ['helpline'], serviceArea: { nationwide: true, municipalities: [] } }))).toEqual({ groups: [], without: REGION });
  });
});
