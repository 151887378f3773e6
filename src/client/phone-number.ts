import type { Phone } from '../domain/service.ts';
import { isTapped } from '../domain/who-to-call.ts';
import { element } from './dom.ts';

/** A number to tap; what nobody at the table may call is only there to be read. */
export function phoneNumber({ number, callers }: Pick<Phone, 'number' | 'callers'>, className = 'phone-number'): HTMLElement {
  return isTapped({ callers }) ? element('a', { class: className, href: `tel:${number.replace(/[^\d+]/g, '')}` }, number) : element('strong', {}, number);
}
