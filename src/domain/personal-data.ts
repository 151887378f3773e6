import { lineAt, textOf } from './body.ts';
import { type ContentFacts, placeIn } from './entry-facts.ts';
import { type Issue, issueAt, type IssueFacts } from './issue.ts';

/** What was found in a text, and how sure it is that it belongs to a person. */
export interface PersonalData {
  code: 'personal-data' | 'possible-personal-data' | 'phone-in-text';
  sort: 'bsn' | 'mobile' | 'email' | 'birth-date' | 'phone';
  text: string;
  index: number;
}

/** Numbers that may stand anywhere, for whoever reads them may be in danger. */
const EMERGENCY_NUMBERS = new Set(['112', '113', '08000113', '08002000']);

const DIGITS = /(?<![\d\w+])\d(?:[ .]?\d){7,8}(?![\d\w]|[.,]\d)/g;
const MOBILE = /(?<![\d\w])(?:\+31|0031)?[ -]?\(?0?\)?[ -]?6(?:[ -]?\d){8}(?!\d)/g;
const PHONE = /(?<![\d\w+,.])(?:(?:\+31|0031)[ -]?(?:\(0\))?(?:[ -]?\d){9}|0[89]00[ -]?\d{4}(?:[ -]?\d{3})?|0\d(?:[ -]?\d){8}|\(0\d{1,3}\)(?:[ -]?\d){6,8}|14[ -]0\d{1,3})(?![\d]|[ -]\d)/g;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const BIRTH_DATE = /(?<!\p{L})(?:geboren|geboortedatum|geb\.)[^.]{0,20}?\d{1,2}[ -/]+(?:\d{1,2}|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)[ -/]+\d{2,4}/giu;
const BSN_WORD = /(?<!\p{L})(?:bsn|burgerservicenummer|sofi-?nummer|burger service nummer)(?!\p{L})/iu;
const HOME_PROVIDERS = /@(?:gmail|hotmail|outlook|live|icloud|yahoo|proton(?:mail)?|ziggo|kpnmail|planet|xs4all|home|casema|chello|hetnet|upcmail|zonnet|telfort|online)\./i;
/** Words in the first part of an address that show it to be an organisation's. */
const GENERAL_WORDS = /info|team|contact|post|loket|steunpunt|zorg|welzijn|respijt|wijk|service|klant|aanmeld|bureau|stichting|vereniging|redactie|secretari|administratie/i;
/** How many signs before or after a number a telling word may stand. */
const REACH = 60;

/**
 * Judges every text for data of persons and for telephone numbers outside the directory.
 * @example judgePersonalData(content).map((issue) => issue.code) // ['phone-in-text']
 */
export function judgePersonalData(content: ContentFacts): Issue[] {
  return content.entries.flatMap((entry) => {
    const inText = [...entry.passages, ...entry.body.passages].flatMap((passage) =>
      findPersonalData(textOf(passage)).map((found) => toIssue(found, placeIn(entry, lineAt(passage, found.index)))),
    );
    const emails = entry.emails.flatMap(({ value, line }) => findPersonalData(value).filter((found) => found.code === 'personal-data').map((found) => toIssue(found, placeIn(entry, line))));
    const links = [...entry.links, ...entry.body.links.map(({ url, line }) => ({ value: url, line }))].filter((link) => /^mailto:/i.test(link.value));
    return [...inText, ...emails, ...links.flatMap((link) => findPersonalData(link.value.slice('mailto:'.length)).map((found) => toIssue(found, placeIn(entry, link.line))))];
  });
}

/**
 * Data of persons in a text, by clear cues: a citizen service number that passes its eleven-test beside such a word, a mobile number,
 * a personal e-mail address; and telephone numbers that belong in the directory.
 * @example findPersonalData('Bel Truus op 06 12345678.')[0].sort // 'mobile'
 */
export function findPersonalData(text: string): PersonalData[] {
  const mobile = matches(text, MOBILE).filter((found) => /^(?:\+31|0031|0)/.test(found.text.trim()) && found.text.replace(/\D/g, '').replace(/^(?:0031|31)0?/, '0').length === 10);
  const taken = new Set(mobile.map((found) => found.index + found.text.length));
  const bsn = matches(text, DIGITS).filter((found) => passesElevenTest(found.text.replace(/\D/g, '')));
  return [
    ...mobile.map((found): PersonalData => ({ code: 'personal-data', sort: 'mobile', text: found.text.trim(), index: found.index })),
    ...bsn.flatMap((found): PersonalData[] => {
      const around = text.slice(Math.max(0, found.index - REACH), found.index + found.text.length + REACH);
      if (BSN_WORD.test(around)) return [{ code: 'personal-data', sort: 'bsn', ...found }];
      return found.text.replace(/\D/g, '').length === 9 ? [{ code: 'possible-personal-data', sort: 'bsn', ...found }] : [];
    }),
    ...matches(text, EMAIL).map((found): PersonalData => ({ code: isPersonalEmail(found.text) ? 'personal-data' : 'possible-personal-data', sort: 'email', ...found })),
    ...matches(text, BIRTH_DATE).map((found): PersonalData => ({ code: 'possible-personal-data', sort: 'birth-date', ...found })),
    ...matches(text, PHONE)
      .filter((found) => !taken.has(found.index + found.text.length) && !EMERGENCY_NUMBERS.has(found.text.replace(/\D/g, '')))
      .map((found): PersonalData => ({ code: 'phone-in-text', sort: 'phone', ...found })),
  ];
}

/**
 * The eleven-test of citizen service numbers: eight or nine digits, weighted 9 to 2 and then −1, add up to a multiple of eleven.
 * @example passesElevenTest('111222333') // true
 */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits)) return false;
  const all = digits.padStart(9, '0');
  const sum = [...all].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum !== 0 && sum % 11 === 0;
}

function isPersonalEmail(address: string): boolean {
  const local = address.slice(0, address.indexOf('@'));
  return !GENERAL_WORDS.test(local) && (HOME_PROVIDERS.test(address) || /^[a-z]+(?:\.[a-z]+)*\.[a-z-]{3,}$/i.test(local));
}

function matches(text: string, pattern: RegExp): { text: string; index: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({ text: match[0], index: match.index }));
}

function toIssue(found: PersonalData, place: { file: string; line: number }): Issue {
  if (found.code === 'phone-in-text') return issueAt('phone-in-text', place, { number: found.text.trim() });
  const facts = { sort: found.sort, text: masked(found) };
  return found.code === 'personal-data' ? issueAt('personal-data', place, facts as IssueFacts['personal-data']) : issueAt('possible-personal-data', place, facts as IssueFacts['possible-personal-data']);
}

/** Reports are kept and shared: they show enough to find the place and not the datum itself. */
function masked(found: PersonalData): string {
  if (found.sort === 'email') return found.text.replace(/^(.).*@/, '$1…@');
  return found.sort === 'bsn' || found.sort === 'mobile' ? `${found.text.trim().slice(0, 3)}…` : found.text;
}
