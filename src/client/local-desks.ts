import { isEmergencyType } from '../domain/asked-first.ts';
import { type Desk, type RegionDesks, unpackDesks } from '../domain/desks.ts';
import { desksAsked } from '../domain/desks-asked.ts';
import { servicesFor } from '../domain/directory.ts';
import { type DirectoryPart, type FinderService, unpackService } from '../domain/finder-record.ts';
import { type PlaceChoice, type PlaceShard, type ResolvedPlace, resolvePlace, shardOf } from '../domain/place-search.ts';
import type { ClosedStatus, Phone, ServiceType } from '../domain/service.ts';
import { adviceLine } from '../domain/who-to-call.ts';
import { DESK_WORDS as words } from '../i18n/burden.ts';
import { SERVICE_LIST_WORDS } from '../i18n/components.ts';
import { PLACE_WORDS } from '../i18n/places.ts';
import { ADVICE_LINE_PURPOSE, answeredAt, SERVICE_TYPE_NAMES, STATUS_WORDS, whoMayCall } from '../i18n/service.ts';
import { NATIONWIDE } from '../search/files.ts';
import { fold } from '../search/fold.ts';
import { addressBelow, element, fetchJson } from './dom.ts';
import { phoneNumber, siteLink } from './phone-number.ts';
import { rememberedPlace } from './remembered-place.ts';
import { placeButtons } from './which-place.ts';

const PER_TYPE = 2;

/** What can be said of a place: its own desks and the services of some types that reach it. */
interface LocalHelp {
  place: PlaceChoice | null;
  desks: Desk[];
  services: { type: ServiceType; services: FinderService[] }[];
  /** Where to turn if none of these helps. */
  advice: FinderService | null;
}

/** What a page asks of a place, anew at every change. */
interface Asked {
  types(): ServiceType[];
  /** What the box holds while no place is known. */
  withoutPlace?(): Node[];
}

/**
 * Fills a box with the desks and services of the place that is typed; only that region's part of the directory is fetched.
 * @returns a function that shows them again, for when what to look for changes
 */
export function showLocalDesks(form: HTMLFormElement, box: HTMLElement, base: string, { types, withoutPlace = () => [] }: Asked): () => void {
  const input = form.querySelector('input') as HTMLInputElement;
  let turn = 0;
  const show = async () => {
    const typed = input.value.trim();
    const mine = (turn += 1);
    if (!typed) return box.replaceChildren(...withoutPlace());
    box.replaceChildren(element('p', {}, words.loading));
    const choose = (value: string) => {
      input.value = value;
      void show();
    };
    const shown = await answerTo(typed, base, types(), choose).catch(() => [element('p', {}, words.failed, ' ', element('a', { href: `${base}sociale-kaart/` }, words.finder), '.')]);
    if (mine === turn) box.replaceChildren(...shown);
  };
  form.hidden = false;
  input.value = rememberedPlace();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show();
  });
  form.addEventListener('change', () => void show());
  form.addEventListener('input', () => /^\d{4}/.test(input.value.trim()) && void show());
  return () => void show();
}

/** What there is in the place that was typed, or the places it may stand for. */
async function answerTo(typed: string, base: string, types: readonly ServiceType[], choose: (value: string) => void): Promise<Node[]> {
  const shard = shardOf(typed, fold);
  const found: ResolvedPlace = shard ? resolvePlace(typed, await fetchJson<PlaceShard>(`${base}gegevens/plaatsen/${shard}.json`), fold) : { kind: 'unknown' };
  if (found.kind === 'several') return [element('p', {}, PLACE_WORDS.which), element('p', { class: 'way-buttons' }, ...placeButtons(found.choices, typed, choose))];
  return render(await localHelp(found.kind === 'known' ? found.choice : null, base, types), base);
}

async function localHelp(place: PlaceChoice | null, base: string, types: readonly ServiceType[]): Promise<LocalHelp> {
  const [desks, ...parts] = await Promise.all([
    place ? fetchJson<RegionDesks>(`${base}gegevens/loketten/${place.region}.json`) : null,
    ...[NATIONWIDE, ...(place ? [place.region] : [])].map((part) => fetchJson<DirectoryPart>(`${base}gegevens/sociale-kaart/${part}.json`)),
  ]);
  const services = parts.flatMap((part) => part.services.map(unpackService));
  const found = types.map((type) => ({ type, services: servicesFor(services, { types: [type], municipalities: place ? [place.municipality] : [] }).map(({ service }) => service) }));
  return { place, desks: desksAsked(unpackDesks((place && desks?.[place.municipality]) ?? [], services), services, types), services: found, advice: adviceLine(services) };
}

function render({ place, desks, services, advice }: LocalHelp, base: string): Node[] {
  // Whoever is named once is not named again.
  const named = new Set<string>();
  const isNew = ({ path }: Pick<Desk, 'path'>) => !named.has(path);
  const groupsOf = (isMeant: (type: ServiceType) => boolean) =>
    services.filter(({ type }) => isMeant(type)).flatMap(({ type, services: found }) => {
      const few = found.filter(isNew).slice(0, PER_TYPE);
      for (const service of few) named.add(service.path);
      return few.length === 0 ? [] : [group(SERVICE_TYPE_NAMES[type], few, base)];
    });
  const atOnce = groupsOf(isEmergencyType);
  const own = desks.filter(isNew);
  for (const { path } of own) named.add(path);
  const groups = groupsOf((type) => !isEmergencyType(type));
  const line = advice && isNew(advice) ? [group(ADVICE_LINE_PURPOSE, [advice], base)] : [];
  return [
    element('p', { class: 'block-title' }, place ? words.known(place.municipalityName) : words.unknownPlace),
    element('ul', { class: 'desks' }, ...atOnce, ...own.map((desk) => element('li', {}, element('p', { class: 'block-title' }, desk.purpose), desk.closed ? closedCard(desk, desk.closed, base) : card(desk, base, 2), desk.note && element('p', {}, desk.note))), ...groups, ...line),
    ...(atOnce.length + own.length + groups.length === 0 ? [element('p', {}, words.none)] : []),
    element('p', {}, place ? element('a', { href: addressBelow(base, `/sociale-kaart/${place.municipality}/`) }, words.all(place.municipalityName)) : element('a', { href: addressBelow(base, '/sociale-kaart/') }, words.finder)),
  ];
}

function group(name: string, services: readonly FinderService[], base: string): HTMLElement {
  return element('li', {}, element('p', { class: 'block-title' }, name), ...services.map((service) => card({ ...service, hours: service.openingHours?.text }, base, 1)));
}

function card({ title, path, phones, website, hours }: Pick<Desk, 'title' | 'path' | 'phones'> & { website?: string | null; hours?: string | undefined }, base: string, most: number): HTMLElement {
  const calls = phones.length > 0 ? phones.slice(0, most).map(phoneLine) : [website ? element('p', { class: 'phone' }, siteLink(website)) : element('p', { class: 'fine-print' }, SERVICE_LIST_WORDS.noPhone)];
  return element('div', { class: 'service-card' }, element('p', { class: 'service-card-title' }, element('a', { href: addressBelow(base, path) }, title)), ...calls, phones.length > 0 && hours && element('p', { class: 'fine-print' }, answeredAt(hours)));
}

/** A desk that stopped or is closed for a while: nobody to call. */
function closedCard({ title, path }: Desk, closed: ClosedStatus, base: string): HTMLElement {
  return element('div', { class: 'service-card' }, element('p', { class: 'service-card-title' }, element('a', { href: addressBelow(base, path) }, title)), element('p', { class: 'service-card-status' }, element('span', { class: 'nl-data-badge' }, STATUS_WORDS[closed].label)));
}

function phoneLine({ number, callers, purpose }: Pick<Phone, 'number' | 'callers' | 'purpose'>): HTMLElement {
  return element('p', { class: 'phone' }, phoneNumber({ number, callers }), ' ', element('span', { class: 'phone-for' }, purpose && `${purpose}; `, whoMayCall(callers)));
}
