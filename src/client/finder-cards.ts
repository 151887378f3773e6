import { asksFirst } from '../domain/asked-first.ts';
import type { Day } from '../domain/day.ts';
import { type Desk, isForChild } from '../domain/desks.ts';
import type { FinderService } from '../domain/finder-record.ts';
import { freshnessOfRecord, shownStatus, sourceAgeYears } from '../domain/freshness.ts';
import { parseInlineText } from '../domain/inline-text.ts';
import type { Answer, MatchReason, ServiceMatch } from '../domain/matching.ts';
import { type Moment, openStateOf } from '../domain/opening.ts';
import { phoneToShow } from '../domain/who-to-call.ts';
import { listInWords } from '../i18n/dates.ts';
import { type Asked, FINDER_WORDS as words, MATCH_NOTE_WORDS, typesInWords, wordsOfAge, wordsOfCallers, wordsOfOpening, wordsOfPayment, wordsOfReason } from '../i18n/finder.ts';
import { CALLER_NAMES, STATUS_WORDS } from '../i18n/service.ts';
import { addressBelow, element } from './dom.ts';
import { phoneNumber } from './phone-number.ts';

/** What every card is shown against. */
export interface CardContext {
  asked: Asked;
  today: Day;
  moment: Moment | null;
  /** The site's own address. */
  base: string;
}

type Match = ServiceMatch<FinderService>;

/** A service in full: the first step most of all, then why it stands here, what to ask, who pays and how old this is. */
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
    element('dl', { class: 'finder-facts' }, ...reasonLines(match, context), ...factLines(match, context)),
  );
}

/** A desk or line in a few lines: what it is for, whom it is, and the number with who may call it. */
export function deskRow(match: Match, purpose: string | null, note: string | null, context: CardContext): HTMLLIElement {
  const { service } = match;
  return element(
    'li',
    { class: 'service-card finder-row', 'data-service-id': service.id },
    element('p', { class: 'finder-purpose' }, capital(purpose ?? typesInWords(service.types))),
    title(service, context),
    ...phoneLines(service.phones),
    note && element('p', { class: 'fine-print' }, note),
    element('p', { class: 'fine-print', 'data-freshness': match.freshness }, ...reasonGroups(match, context), `${capital(ageOf(match, context, true))}.`),
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
    ...phoneLines(phone ? [{ ...phone, note: null }] : []),
    desk.note && element('p', { class: 'fine-print' }, desk.note),
  );
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
    element('div', { class: 'finder-step' }, element('p', { class: 'finder-step-name' }, words.firstStep), element('p', { class: 'finder-step-text' }, isChild ? words.youthStep(name) : words.municipalityStep(name)), ...phoneLines([])),
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

function firstStep({ application, phones }: FinderService, context: CardContext): HTMLElement {
  const { firstStep: step, applicants, note } = application;
  const isNotYours = applicants.length > 0 && !applicants.some((caller) => caller === 'anyone' || caller === 'professional');
  return element(
    'div',
    { class: 'finder-step' },
    element('p', { class: 'finder-step-name' }, words.firstStep),
    element('p', { class: 'finder-step-text' }, ...(step ? inline(step, context) : [words.firstStepUnknown])),
    ...phoneLines(phones),
    element('p', {}, applicants.length > 0 ? words.applicants(listInWords(applicants.map((caller) => CALLER_NAMES[caller]))) : words.applicantsUnknown, isNotYours && element('strong', {}, ` ${words.notYou}`)),
    note && element('p', { class: 'fine-print' }, ...inline(note, context)),
  );
}

/** A number is a button only for who may call it; another's number says whose it is. */
function phoneLines(phones: FinderService['phones']): HTMLElement[] {
  const [phone] = phones;
  if (!phone) return [element('p', { class: 'finder-no-phone' }, words.noPhone)];
  const { purpose, note } = phone;
  const who = element('span', { class: 'phone-for' }, `${wordsOfCallers(phone)}${purpose ? ` ${purpose}.` : ''}${note ? ` ${note}` : ''}`);
  return [element('p', { class: 'phone' }, phoneNumber(phone), ' ', who)];
}

function reasonLines({ reasons, notes, service }: Match, context: CardContext): HTMLElement[] {
  const said = notes.flatMap((note) => (note in MATCH_NOTE_WORDS ? [{ note, text: MATCH_NOTE_WORDS[note as keyof typeof MATCH_NOTE_WORDS] }] : []));
  const line = (name: string, answers: Answer[], extra: typeof said) => {
    const parts = [
      ...reasons.filter(({ answer }) => answers.includes(answer)).map((reason) => reasonNode(reason, context, service)),
      ...extra.map(({ note, text }) => element('span', { 'data-match-note': note }, text)),
    ];
    return parts.length > 0 ? [fact(name, ...parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part])), '.')] : [];
  };
  const isHindrance = ({ note }: { note: string }) => note === 'assessment-needed-first';
  return [
    ...line(words.fits, ['confirmed', 'said'], said.filter((note) => !isHindrance(note))),
    ...line(words.ask, ['unknown', 'lapsed'], said.filter(isHindrance)),
    ...line(words.doesNotFit, ['no'], []),
    ...(service.exclusions.length > 0 ? [fact(words.notFor, service.exclusions.map(({ text }) => text.replace(/\.$/, '')).join('; '), '.')] : []),
  ];
}

function reasonNode({ criterion, answer }: MatchReason, { asked }: CardContext, service: FinderService): HTMLElement {
  return element('span', { 'data-match-reason': criterion, 'data-answer': answer }, wordsOfReason(criterion, answer, asked, service.serviceArea?.nationwide ?? false));
}

/** Reasons as running text: what fits, then what to ask. */
function reasonGroups({ reasons, service }: Match, context: CardContext): (Node | string)[] {
  const groups: [name: string, answers: Answer[]][] = [
    [words.fits, ['confirmed', 'said']],
    [words.ask, ['unknown', 'lapsed']],
  ];
  return groups.flatMap(([name, answers]) => {
    const parts = reasons.filter(({ answer }) => answers.includes(answer)).map((reason) => reasonNode(reason, context, service));
    return parts.length > 0 ? [`${name}: `, ...parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part])), '. '] : [];
  });
}

function factLines(match: Match, context: CardContext): HTMLElement[] {
  const { service } = match;
  const { openingHours, sourceDate } = service;
  const state = openStateOf(service, context.moment, context.today);
  return [
    fact(words.pays, `${capital(wordsOfPayment(service.fundings, service.costs))}.`),
    ...(openingHours ? [element('div', { 'data-open': state }, element('dt', {}, words.hours), element('dd', {}, `${capital(wordsOfOpening(state, openingHours.text, sourceDate))}.`))] : []),
    ...(service.waitingTime ? [fact(words.waiting, words.waited(service.waitingTime.text, service.waitingTime.measuredOn))] : []),
    element('div', {}, element('dt', {}, words.howOld), element('dd', { 'data-freshness': match.freshness }, capital(ageOf(match, context)))),
  ];
}

function ageOf({ service, freshness }: Match, { today }: CardContext, isShort = false): string {
  const age = wordsOfAge(freshness, freshnessOfRecord(service, today).checkedOn, service.sourceDate, sourceAgeYears(service.sourceDate, today));
  return isShort || freshness === 'current' || freshness === 'due-soon' || !asksFirst(service.types) ? age : `${age}. ${words.verify}`;
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
