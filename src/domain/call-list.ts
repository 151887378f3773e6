import { type Desk, type DoorQuestion, inOrderOfCall } from './desks.ts';
import { isLocal } from './matching.ts';
import type { Service, ServiceType } from './service.ts';
import { adviceLine, canReach } from './who-to-call.ts';

/**
 * Somebody to call: a service of which something is known, as its municipality's editors named it where it is one of their desks, or a desk
 * that is an organisation without a service of its own.
 */
export type CallRow<M> = ({ match: M; desk: Desk | null } | { match: null; desk: Desk }) & {
  types: readonly ServiceType[] | null;
  phones: Desk['phones'];
  website: string | null;
};

/** Whom to call, in the three parts of a list. */
export interface CallList<M> {
  /** The municipality's own desks in the order in which to call them, then what else works here. */
  near: CallRow<M>[];
  /** Where to turn if that fails. */
  advice: CallRow<M> | null;
  /** What works everywhere, or nobody knows where. */
  far: CallRow<M>[];
}

type Support = Pick<Service, 'types' | 'serviceArea' | 'status' | 'website'> & Pick<Desk, 'path' | 'phones'>;

/** What was asked: who decides, and whether words were looked for as well, which an organisation has none of. */
export interface CallQuestion extends DoorQuestion {
  words: string;
}

/**
 * Whom to call. A desk stands there once, with what is known of its service; it is left out when it is closed, when its service is known
 * and does not answer to what was asked, and when words are looked for and nothing is known of it.
 * @param support what helps to arrange it, best first
 * @param desks the municipality's own, in their editors' order
 * @param services all that is known, to tell a service that does not fit from an organisation
 * @example callList([support, line], [deskOfSupport], services, nothingAsked).near.map(({ desk }) => desk?.purpose) // ['Steun voor mantelzorgers']
 */
export function callList<M extends { service: Support }>(support: readonly M[], desks: readonly Desk[], services: readonly Pick<Support, 'path'>[], asked: CallQuestion): CallList<M> {
  const known = new Set(services.map(({ path }) => path));
  const matchAt = new Map(support.map((match) => [match.service.path, match]));
  const named = desks.flatMap((desk): CallRow<M>[] => {
    const match = matchAt.get(desk.path) ?? null;
    matchAt.delete(desk.path);
    if (match) return [rowOf(match, desk)];
    if (desk.closed || known.has(desk.path) || asked.words) return [];
    return [{ match, desk, types: null, phones: desk.phones, website: desk.website ?? null }];
  });
  const others = [...matchAt.values()];
  const line = adviceLine(others.map(({ service }) => service));
  const rowsOf = (isMeant: (match: M) => boolean) => others.filter(isMeant).map((match) => rowOf(match, null));
  return {
    near: inOrderOfCall([...named, ...rowsOf(isLocal)], ({ types }) => types, asked, canReach),
    advice: rowsOf(({ service }) => service === line)[0] ?? null,
    far: rowsOf((match) => match.service !== line && !isLocal(match)),
  };
}

function rowOf<M extends { service: Support }>(match: M, desk: Desk | null): CallRow<M> {
  const { types, phones, website } = match.service;
  return { match, desk, types, phones, website };
}
