import { shownStatus, sureUntil } from '../domain/freshness.ts';
import type { HandoverService } from '../domain/handover-service.ts';
import { plainWords } from '../domain/inline-text.ts';
import { entriesOf, normsInWords } from './corpus.ts';
import { today } from './site.ts';

/** What a printed list says of every service. */
export async function getHandoverServices(): Promise<HandoverService[]> {
  const titles = new Map((await entriesOf('organisaties')).map((organization) => [organization.id, organization.title]));
  const inWords = await normsInWords();
  return (await entriesOf('voorzieningen')).map((service) => ({
    code: service.code,
    path: service.path,
    title: service.title,
    organization: titles.get(service.organization ?? '') ?? null,
    firstStep: service.application.firstStep && plainWords(inWords(service.application.firstStep)),
    applicants: service.application.applicants,
    phones: service.phones.map(({ number, callers, purpose }) => ({ number, callers, purpose })),
    hours: service.phones.length > 0 ? (service.openingHours?.text ?? null) : null,
    website: service.phones.length > 0 ? null : service.website,
    status: shownStatus(service, today),
    sureUntil: sureUntil(service, today),
  }));
}
