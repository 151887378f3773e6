import { closedStatus, type Phone, type Service } from './service.ts';
import { phoneToShow } from './who-to-call.ts';

/** A number with the service it belongs to. */
export interface ServiceNumber<S> {
  service: S;
  phone: Phone;
}

/**
 * The number of each service that has one and is not closed, every number once: on what an organisation without a number of its own is called.
 * @param services in the order of the answer; where two share a number, the first names it
 * @example numbersOfServices([{ title: '113', phones: [line] }, { title: 'Chat', phones: [] }]) // [{ service: { title: '113', ... }, phone: line }]
 */
export function numbersOfServices<S extends Pick<Service, 'phones' | 'status'>>(services: readonly S[]): ServiceNumber<S>[] {
  const numbers = services.flatMap((service) => {
    const phone = closedStatus(service) === null ? phoneToShow(service.phones) : null;
    return phone ? [{ service, phone }] : [];
  });
  return numbers.filter(({ phone }, index) => numbers.findIndex((other) => other.phone.number === phone.number) === index);
}
