import type { Phone } from './service.ts';

/** Whom to call first for one purpose in a municipality, with what a reader needs to call. */
export interface Desk {
  purpose: string;
  note: string | null;
  title: string;
  path: string;
  phones: Pick<Phone, 'number' | 'callers' | 'purpose'>[];
}

/** The desks of a region, by the slug of their municipality. */
export type RegionDesks = Record<string, Desk[]>;
