import { expect, it } from 'vitest';
import { type Desk, type DoorQuestion, inOrderOfCall, isFirstDoor, isWayIn, unpackDesks } from '../../src/domain/desks.ts';
import { desksAsked } from '../../src/domain/desks-asked.ts';
import type { Service } from '../../src/domain/service.ts';
import { aService } from './builders.ts';

const PATH = '/voorzieningen/';
const desk = (path: string): Desk => ({ purpose: 'Waarvoor', note: null, title: path, path, phones: [] });
const service = (name: string, facts: Partial<Service>) => ({ ...aService(facts), path: `${PATH}${name}/` });

it('one begins with any question at the municipality, at the support of carers, or at an organisation', () => {
  expect([isFirstDoor(['municipal-access']), isFirstDoor(['information', 'carer-support']), isFirstDoor(null), isFirstDoor(['hospice'])]).toEqual([true, true, true, false]);
});

it('a desk stands first where it is of a type asked for, then where one may begin with anything, and what is for the last phase only where that is asked', () => {
  const services = [
    service('steunpunt', { types: ['carer-support'] }),
    service('hospice', { types: ['hospice', 'overnight'], targetGroups: ['last-phase'] }),
    service('dagbesteding', { types: ['day-care'] }),
  ];
  const desks = [...services.map(({ path }) => desk(path)), desk('/organisaties/gemeente/')];
  const asked = (...types: Service['types']) => desksAsked(desks, services, types).map(({ path }) => path.replace(PATH, ''));
  expect(asked('overnight')).toEqual(['steunpunt/', '/organisaties/gemeente/']);
  expect(asked('day-care', 'hospice')).toEqual(['hospice/', 'dagbesteding/', 'steunpunt/', '/organisaties/gemeente/']);
  expect(asked('municipal-access')).toEqual(['/organisaties/gemeente/', 'steunpunt/']);
});

it('in danger alone nobody is sent to the support of carers first, and a municipality is still named', () => {
  const services = [service('steunpunt', { types: ['carer-support'] }), service('wijkteam', { types: ['municipal-access', 'carer-support'] }), service('meldpunt', { types: ['safety'] })];
  const desks = [...services.map(({ path }) => desk(path)), desk('/organisaties/gemeente/')];
  const asked = (...types: Service['types']) => desksAsked(desks, services, types).map(({ path }) => path.replace(PATH, ''));
  expect(asked('suicide-prevention')).toEqual(['wijkteam/', '/organisaties/gemeente/']);
  expect(asked('suicide-prevention', 'safety')).toEqual(['meldpunt/', 'wijkteam/', '/organisaties/gemeente/']);
  expect(asked('safety', 'overnight')).toContain('steunpunt/');
  expect(asked()).toContain('steunpunt/');
});

const NOTHING_ASKED: DoorQuestion = { need: null, group: null, age: null, assessment: null };
const ROWS: Record<string, Service['types'] | null> = { waardering: ['appreciation'], steunpunt: ['carer-support'], zorgkantoor: ['care-office'], gemeente: null, aanmeldpunt: ['referral-desk', 'emergency'] };
const orderFor = (asked: Partial<DoorQuestion>) => inOrderOfCall(Object.keys(ROWS), (row) => ROWS[row] ?? null, { ...NOTHING_ASKED, ...asked }, () => true);

it('desks keep the order of their editors, but who cannot wait begins with what is there for today, then at the municipality, then at the support of carers', () => {
  expect(orderFor({})).toEqual(['waardering', 'steunpunt', 'zorgkantoor', 'gemeente', 'aanmeldpunt']);
  expect(orderFor({ need: 'now' })).toEqual(['aanmeldpunt', 'gemeente', 'steunpunt', 'waardering', 'zorgkantoor']);
});

it('whom one can reach stands above whom one cannot, but where one begins stays first', () => {
  const canReach = (row: string) => row === 'zorgkantoor';
  const order = (asked: Partial<DoorQuestion>) => inOrderOfCall(Object.keys(ROWS), (row) => ROWS[row] ?? null, { ...NOTHING_ASKED, ...asked }, canReach);
  expect(order({})).toEqual(['waardering', 'zorgkantoor', 'steunpunt', 'gemeente', 'aanmeldpunt']);
  expect(order({ need: 'now' })).toEqual(['aanmeldpunt', 'gemeente', 'steunpunt', 'zorgkantoor', 'waardering']);
  expect(inOrderOfCall([], () => null, NOTHING_ASKED, canReach)).toEqual([]);
});

it('a desk that goes along with its service is called and reached as that is; an organisation says it itself', () => {
  const steunpunt = { title: 'Steunpunt', path: `${PATH}steunpunt/`, phones: [{ number: '071 123 45 67', callers: [], purpose: null }], website: null, openingHours: { text: 'Werkdagen 9 tot 17 uur.', slots: [] } };
  const site = { title: 'Site', path: `${PATH}site/`, phones: [], website: 'https://voorbeeld.nl/', openingHours: null };
  const packed = (path: string) => ({ purpose: 'Waarvoor', note: null, path });
  expect(unpackDesks([packed(steunpunt.path), packed(site.path), packed(`${PATH}weg/`), desk('/organisaties/gemeente/')], [steunpunt, site])).toEqual([
    { ...packed(steunpunt.path), title: 'Steunpunt', phones: steunpunt.phones, hours: 'Werkdagen 9 tot 17 uur.' },
    { ...packed(site.path), title: 'Site', phones: [], website: 'https://voorbeeld.nl/' },
    desk('/organisaties/gemeente/'),
  ]);
});

it('with a decision of the CIZ the care office comes first, and for a child the municipality', () => {
  expect(orderFor({ assessment: 'wlz' })[0]).toBe('zorgkantoor');
  expect([orderFor({ group: 'child' })[0], orderFor({ age: 12 })[0], orderFor({ age: 18 })[0]]).toEqual(['gemeente', 'gemeente', 'waardering']);
  expect([isWayIn(['carer-support'], { ...NOTHING_ASKED, group: 'child' }), isWayIn(['care-office'], { ...NOTHING_ASKED, assessment: 'wlz' })]).toEqual([false, true]);
});
