import { asksFirst } from '../domain/asked-first.ts';
import type { Day } from '../domain/day.ts';
import { type Desk, isForChild } from '../domain/desks.ts';
import type { FinderService } from '../domain/finder-record.ts';
import { freshnessOfRecord, shownStatus, sourceAgeYears } from '../domain/freshness.ts';
import { parseInlineText } from '../domain/inline-text.ts';
import { type Answer, isRespite, type MatchReason, type ServiceMatch } from '../domain/matching.ts';
import { type Moment, openStateOf } from '../domain/opening.ts';
import { phoneToShow } from '../domain/who-to-call.ts';
import { listInWords } from '../i18n/dates.ts';
import { type Asked, FINDER_WORDS as words, MATCH_NOTE_WORDS, typesInWords, wordsOfAge, wordsOfCallers, wordsOfOpening, wordsOfPayment, wordsOfReason } from '../i18n/finder.ts';
import { answeredAt, CALLER_NAMES, STATUS_WORDS } from '../i18n/service.ts';
import { addressBelow, element } from './dom.ts';
import { phoneNumber, siteLink } from './phone-number.ts';

/** What every card is shown against. */
export interface CardContext {
  asked: Asked;
  today: Day;
  moment: Moment | null;
  /** The site's own address. */
  base: string;
}

type Match = ServiceMatch<FinderService>;

/** A service in full: the first step most of all, then what is known of it, and last what to ask. */
export function cardOf(match: Match, context: CardContext, { distance = null, purpose = null, note = null }: Partial<Record<'distance' | 'purpose' | 'note', string | null>> = {}): HTMLLIElement {
  const { service } = match;
  const organization = service.organizationTitle && !service.title.includes(service.organizationTitle) ? ` · ${service.organizationTitle}` : '';
  return element(
    'li',
    { class: 'service-card finder-card', 'data-service-id': service.id },
    purpose && element('p', { class: 'finder-purpose' }, capital(purpose)),
    title(service, context),
    !purpose && element('p', { class: 'service-card-facts' }, typesInWords(service.types), organization, distance && ` · ${distance}`),
    firstStep(service, context),
    note && element('p', { class: 'finder-desk-note' }, note),
    element('dl', { class: 'finder-facts' }, ...factLines(match, context)),
  );
}

/** A desk or line in a few lines: what it is for, whom it is, and the number with who may call it, the site, or else the first step. */
export function deskRow(match: Match, purpose: string | null, note: string | null, context: CardContext): HTMLLIElement {
  const { service } = match;
  return element(
    'li',
    { class: 'service-card finder-row', 'data-service-id': service.id },
    element('p', { class: 'finder-purpose' }, capital(purpose ?? typesInWords(service.types))),
    title(service, context),
    contactLine(service) ?? element('p', { class: 'finder-no-phone' }, ...(service.application.firstStep ? inline(service.application.firstStep, context) : [words.noPhone])),
    hoursLine(service.phones, service.openingHours?.text),
    note && element('p', { class: 'fine-print' }, note),
    element('p', { class: 'fine-print', 'data-freshness': match.freshness }, ...group(words.fits, reasonsOf(match, context, 'confirmed', 'said')), `${capital(ageOf(match, context))}. `, ...group(words.ask, reasonsOf(match, context, 'unknown', 'lapsed'))),
  );
}

/** A desk that is an organisation: it has a page and perhaps a number, and no service of its own. */
export function organizationRow(desk: Desk, context: CardContext): HTMLLIElement {
  const phone = phoneToShow(desk.phones);
  return element(
    'li',
    { class: 'service-card finder-row' },
    element('p', { class: 'finder-purpose' }, capital(desk.purpose)),
    title(desk, context),
    contactLine({ phones: phone ? [{ ...phone, note: null }] : [], website: desk.website ?? null }) ?? noPhone(),
    hoursLine(desk.phones, desk.hours),
    desk.note && element('p', { class: 'fine-print' }, desk.note),
  );
}

/** Whom one calls first with a decision of the CIZ, wherever one lives: the provider that is there already. */
export function providerRow(): HTMLLIElement {
  return element('li', { class: 'service-card finder-row', 'data-finder-provider': '' }, element('p', { class: 'service-card-title' }, element('strong', {}, words.provider)));
}

/** Who decides today about a bed and about illness, wherever one lives: stands first for who cannot wait. */
export function doctorRow(): HTMLLIElement {
  return element(
    'li',
    { class: 'service-card finder-card', 'data-finder-doctor': '' },
    element('p', { class: 'finder-purpose' }, words.doctorPurpose),
    element('p', { class: 'service-card-title' }, element('strong', {}, words.doctor)),
    element('div', { class: 'finder-step' }, element('p', { class: 'finder-step-name' }, words.firstStep), element('p', { class: 'finder-step-text' }, words.doctorStep)),
    element('p', { class: 'fine-print' }, words.doctorNote),
  );
}

/** Where to begin when no source names a desk: the municipality itself. */
export function municipalityRow(name: string, path: string, context: CardContext): HTMLLIElement {
  const { group, age } = context.asked;
  const isChild = isForChild({ group, age });
  return element(
    'li',
    { class: 'service-card finder-card', 'data-finder-municipality': '' },
    element('p', { class: 'finder-purpose' }, isChild ? words.youthPurpose : words.municipalityPurpose),
    title({ title: words.municipality(name), path }, context),
    element('div', { class: 'finder-step' }, element('p', { class: 'finder-step-name' }, words.firstStep), element('p', { class: 'finder-step-text' }, isChild ? words.youthStep(name) : words.municipalityStep(name)), noPhone()),
    element('p', { class: 'fine-print' }, words.municipalityNote),
  );
}

/** A service that is no more, with what took over. */
export function closedLine(service: FinderService, context: CardContext): HTMLLIElement {
  const { successor, status } = service;
  return element(
    'li',
    {},
    element('a', { href: addressBelow(context.base, service.path) }, service.title),
    ` ${STATUS_WORDS[shownStatus(service, context.today)].label.toLowerCase()}${status.since ? ` ${words.since(status.since)}` : ''}. `,
    ...(successor ? [`${words.successor} `, element('a', { href: addressBelow(context.base, successor.path) }, successor.title), '.'] : [words.noSuccessor]),
  );
}

function title({ path, title: name }: { path: string; title: string }, context: CardContext): HTMLElement {
  return element('p', { class: 'service-card-title' }, element('a', { href: addressBelow(context.base, path) }, name));
}

function firstStep(service: FinderService, context: CardContext): HTMLElement {
  const { firstStep: step, applicants, note } = service.application;
  const isDoctors = applicants.every((caller) => caller === 'gp' || caller === 'referrer');
  const isNotYours = applicants.length > 0 && !applicants.some((caller) => caller === 'anyone' || caller === 'professional');
  return element(
    'div',
    { class: 'finder-step' },
    element('p', { class: 'finder-step-name' }, words.firstStep),
    element('p', { class: 'finder-step-text' }, ...(step ? inline(step, context) : [words.firstStepUnknown])),
    contactLine(service) ?? (step?.includes('nummer') ? null : noPhone()),
    applicants.length > 0 && element('p', {}, words.applicants(listInWords(applicants.map((caller) => CALLER_NAMES[caller]))), isNotYours && element('strong', {}, ` ${isDoctors ? words.notYouButDoctor : words.notYou}`)),
    note && element('p', { class: 'fine-print' }, ...inline(note, context)),
  );
}

/** The number to tap, or only to read where it is another's, with whose it is; else the website; null where there is neither. */
function contactLine({ phones: [phone], website }: Pick<FinderService, 'phones' | 'website'>): HTMLElement | null {
  if (!phone) return website === null ? null : element('p', { class: 'phone' }, siteLink(website));
  const { purpose, note } = phone;
  const who = element('span', { class: 'phone-for' }, `${wordsOfCallers(phone)}${purpose ? ` ${purpose}.` : ''}${note ? ` ${note}` : ''}`);
  return element('p', { class: 'phone' }, phoneNumber(phone), ' ', who);
}

/** When a number is answered, where both are known. */
function hoursLine(phones: readonly object[], hours: string | undefined): HTMLElement | false {
  return phones.length > 0 && hours !== undefined && element('p', { class: 'fine-print' }, answeredAt(hours));
}

function noPhone(): HTMLElement {
  return element('p', { class: 'finder-no-phone' }, words.noPhone);
}

function reasonNode({ criterion, answer }: MatchReason, { asked }: CardContext, service: FinderService): HTMLElement {
  return element('span', { 'data-match-reason': criterion, 'data-answer': answer }, wordsOfReason(criterion, answer, asked, service));
}

function reasonsOf({ reasons, service }: Match, context: CardContext, ...answers: Answer[]): HTMLElement[] {
  return reasons.filter(({ answer }) => answers.includes(answer)).map((reason) => reasonNode(reason, context, service));
}

/** What is known first; all that is not, in one line at the end. */
function factLines(match: Match, context: CardContext): HTMLElement[] {
  const { service, notes } = match;
  const { openingHours, sourceDate, exclusions, waitingTime } = service;
  const said = notes.flatMap((note) => (note in MATCH_NOTE_WORDS ? [element('span', { 'data-match-note': note }, MATCH_NOTE_WORDS[note as keyof typeof MATCH_NOTE_WORDS])] : []));
  const state = openStateOf(service, context.moment, context.today);
  const payment = wordsOfPayment(service.fundings, service.costs);
  return [
    ...facts(words.fits, [...reasonsOf(match, context, 'confirmed', 'said'), ...said]),
    ...facts(words.doesNotFit, reasonsOf(match, context, 'no')),
    ...facts(words.notFor, exclusions.length > 0 ? [exclusions.map(({ text }) => text.replace(/\.$/, '')).join('; ')] : []),
    ...facts(words.pays, payment ? [capital(payment)] : []),
    ...(openingHours ? [element('div', { 'data-open': state }, element('dt', {}, words.hours), element('dd', {}, `${capital(wordsOfOpening(state, openingHours.text, sourceDate))}.`))] : []),
    ...(waitingTime ? [fact(words.waiting, words.waited(waitingTime.text, waitingTime.measuredOn))] : []),
    element('div', {}, element('dt', {}, words.howOld), element('dd', { 'data-freshness': match.freshness }, `${capital(ageOf(match, context))}.`)),
    ...facts(words.ask, questionsOf(match, context)),
  ];
}

/** What to ask before anybody is sent: all that no source says of what a reader needs. */
function questionsOf(match: Match, context: CardContext): (Node | string)[] {
  const { service, freshness } = match;
  const { types, fundings, costs, application, phones } = service;
  return [
    ...(asksFirst(types) && freshness !== 'current' && freshness !== 'due-soon' ? [words.askExists] : []),
    ...reasonsOf(match, context, 'unknown', 'lapsed'),
    ...(isRespite(service) && fundings.length === 0 ? [words.askPays] : []),
    ...(isRespite(service) && costs.length === 0 && fundings.some((funding) => funding !== 'free') ? [words.askCosts] : []),
    // Where a number says who may call it, that is the answer.
    ...(isRespite(service) && application.applicants.length === 0 && !phones.some(({ callers }) => callers.length > 0) ? [words.askApplicants] : []),
  ];
}

function ageOf({ service, freshness }: Match, { today }: CardContext): string {
  return wordsOfAge(freshness, freshnessOfRecord(service, today).checkedOn, service.sourceDate, sourceAgeYears(service.sourceDate, today));
}

/** A line of facts, where there are any. */
function facts(name: string, parts: (Node | string)[]): HTMLElement[] {
  return parts.length > 0 ? [fact(name, ...commas(parts), '.')] : [];
}

/** The same as running text. */
function group(name: string, parts: (Node | string)[]): (Node | string)[] {
  return parts.length > 0 ? [`${name}: `, ...commas(parts), '. '] : [];
}

function commas(parts: (Node | string)[]): (Node | string)[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]));
}

function fact(name: string, ...value: (Node | string)[]): HTMLElement {
  return element('div', {}, element('dt', {}, name), element('dd', {}, ...value));
}

function inline(text: string, context: CardContext): (Node | string)[] {
  return parseInlineText(text).map((part) => (part.type === 'link' ? element('a', { href: part.url.startsWith('/') ? addressBelow(context.base, part.url) : part.url }, part.text) : part.type === 'text' ? part.text : ''));
}

function capital(text: string): string {
  return text.replace(/^./, (letter) => letter.toUpperCase());
}
