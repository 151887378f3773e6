import type { Day } from './day.ts';
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
  /** When a number is answered, as its source says it; null where none is known or there is no number. */
  hours: string | null;
  /** Where to look when there is no number. */
  website: string | null;
  status: StatusValue;
  /** Until when somebody's check holds; null when nobody checked, or when it had lapsed on the day of the build. */
  sureUntil: Day | null;
}
