import { hostName } from '../domain/host-name.ts';
import type { Phone } from '../domain/service.ts';
import { isTapped } from '../domain/who-to-call.ts';
import { OPENS_ELSEWHERE } from '../i18n/opens-elsewhere.ts';
import { element } from './dom.ts';

/** A number to tap; what nobody at the table may call is only there to be read. */
export function phoneNumber({ number, callers }: Pick<Phone, 'number' | 'callers'>): HTMLElement {
  return isTapped({ callers }) ? element('a', { class: 'phone-number', href: `tel:${number.replace(/[^\d+]/g, '')}` }, number) : element('strong', {}, number);
}

/** A website to tap where there is no number; it is told nothing of where the reader was. */
export function siteLink(address: string): HTMLElement {
  return element('a', { class: 'external', href: address, rel: 'external noreferrer' }, hostName(address), element('span', { class: 'visually-hidden' }, ` ${OPENS_ELSEWHERE}`));
}
