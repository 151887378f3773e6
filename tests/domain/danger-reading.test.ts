import { expect, it } from 'vitest';
import { articlesOfDanger } from '../../src/domain/danger-reading.ts';
import type { RouteEnd, Signal } from '../../src/domain/handbook.ts';

const signal = (severity: Signal['severity'], related: string[], text = ''): Pick<Signal, 'severity' | 'related' | 'actions'> => ({ severity, related, actions: [{ text, when: 'today' }] });
const end = (urgent: boolean, ...entries: string[]): RouteEnd => ({ title: '', decides: '', firstStep: '', term: null, serviceTypes: [], entries, urgent, note: null });

it('red flags send to the articles beside them and in their steps, and no other signal does', () => {
  const signals = [signal('red-flag', ['artikelen/gesprek/wanhoop', 'signalen/uitputting'], 'Lees [dit](/overbelasting/geweld/) of [dat](https://voorbeeld.nl/).'), signal('serious', ['artikelen/respijt/logeren'])];
  expect(articlesOfDanger(signals, [])).toEqual(['artikelen/gesprek/wanhoop', 'artikelen/overbelasting/geweld']);
});

it('the urgent ends of a route send to their articles, each once', () => {
  const routes = [{ ends: { a: end(true, 'artikelen/gesprek/wanhoop', 'routes/b'), b: end(false, 'artikelen/respijt/logeren'), c: end(true, 'artikelen/gesprek/wanhoop') } }];
  expect(articlesOfDanger([], routes)).toEqual(['artikelen/gesprek/wanhoop']);
});
