import type { Freshness } from './freshness.ts';
import type { Caller, Phone, StatusValue } from './service.ts';

/** What a printed list says of a service. */
export interface HandoverService {
  code: string;
  path: string;
  title: string;
  organization: string | null;
  /** In plain words: paper has no links. */
  firstStep: string | null;
  /** Who may take the first step; empty when no source says. */
  applicants: Caller[];
  phones: Pick<Phone, 'number' | 'callers' | 'purpose'>[];
  status: StatusValue;
  freshness: Freshness;
}
