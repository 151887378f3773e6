import { type Burden, type BurdenFacts, burdenOf, type BurdenReason, type BurdenRules, type Level } from '../domain/burden.ts';
import type { Severity } from '../domain/handbook.ts';
import type { ServiceType } from '../domain/service.ts';
import { BURDEN_WORDS as words, careFileSummary, LEVEL_NAMES } from '../i18n/burden.ts';
import { deviceDay, element, required } from './dom.ts';
import { showLocalDesks } from './local-desks.ts';

/** From ticked signals to action. What is ticked lives in the page's memory and goes nowhere. */
const root = required<HTMLElement>('[data-way-signals]');
const base = root.dataset['base'] ?? '/';
const rules = JSON.parse(root.dataset['rules'] ?? '') as BurdenRules;
const form = required<HTMLElement>('[data-way-questions]', root);
const result = required<HTMLElement>('[data-way-result]', root);
const bar = required<HTMLElement>('[data-way-bar]', root);
const status = required<HTMLElement>('[data-way-status]', bar);
const jump = required<HTMLAnchorElement>('[data-way-jump]', bar);
const alert = required<HTMLElement>('[data-way-alert]', root);
const summary = required<HTMLElement>('[data-way-summary]', result);
const copied = required<HTMLElement>('[data-way-copied]', result);

const typeNames = new Map([...templateOf('words-of', 'types').content.querySelectorAll<HTMLElement>('[data-type]')].map((item) => [item.dataset['type'] as ServiceType, item.textContent]));
const ticks = [...root.querySelectorAll<HTMLElement>('[data-signal], [data-flag]')].map(makeTickable);
const showDesks = showLocalDesks(required('[data-way-place]', result), required('[data-way-desks]', result), base, { types: () => chosenTypes(burdenOf(facts(), rules)) });

for (const part of root.querySelectorAll<HTMLElement>('.way-only')) part.hidden = false;
root.classList.add('way-on');
// Some browsers bring a form back as it was left; the next carer starts with an empty one.
resetQuestions();
root.addEventListener('change', (event) => !result.contains(event.target as Node) && update());
form.addEventListener('input', update);
required('[data-way-copy]', result).addEventListener('click', () => void copySummary());
required('[data-way-clear]', result).addEventListener('click', clear);
update();

/** A line of the list as something to tick: the words become its label, the link goes on to its page. */
function makeTickable(line: HTMLElement): { input: HTMLInputElement; words: string; line: HTMLElement } {
  const link = line.querySelector<HTMLAnchorElement>('a');
  const own = line.querySelector<HTMLElement>('[data-way-words]') ?? link;
  const tick = own?.textContent?.trim() ?? '';
  const input = element('input', { type: 'checkbox', autocomplete: 'off' });
  // What is light needs no badge among many; what is heavier shows it behind its words.
  const badge = line.querySelector('.severity-serious, .severity-red-flag');
  const label = element('label', { class: 'way-tick' }, input, element('span', {}, tick, ...(badge ? [' ', badge] : [])));
  if (own && own === link) {
    link.before(label);
    link.classList.add('way-more');
    link.title = words.readMore;
    link.replaceChildren(element('span', { class: 'visually-hidden' }, `${words.readMore} ${words.readMoreOf(tick)}`));
  } else own?.replaceWith(label);
  return { input, words: tick, line };
}

function facts(): BurdenFacts {
  const ticked = ticks.filter(({ input }) => input.checked).map(({ line }) => line.dataset);
  return {
    flags: ticked.flatMap((line) => line['flag'] ?? []),
    signals: ticked.flatMap(({ signal }) => (signal ? [{ id: signal, severity: templateOf('signal', signal).dataset['severity'] as Severity }] : [])),
    answers: Object.fromEntries(
      rules.questions.flatMap(({ key }) => {
        const chosen = form.querySelector<HTMLInputElement>(`input[name="${key}"]:checked`)?.value;
        return chosen ? [[key, Number(chosen)]] : [];
      }),
    ),
    scores: Object.fromEntries(scoreFields().flatMap(({ id, total }) => (total === null ? [] : [[id, total]]))),
  };
}

function scoreFields() {
  return [...form.querySelectorAll<HTMLElement>('[data-score-of]')].map((field) => {
    const input = required<HTMLInputElement>('input', field);
    const [minimum, maximum] = [Number(input.dataset['minimum']), Number(input.dataset['maximum'])];
    const typed = input.value.trim();
    const isRight = /^\d+$/.test(typed) && Number(typed) >= minimum && Number(typed) <= maximum;
    return { field, input, id: field.dataset['scoreOf'] as string, name: field.dataset['name'] ?? '', minimum, maximum, total: isRight ? Number(typed) : null, isWrong: typed !== '' && !isRight };
  });
}

function update(): void {
  const given = facts();
  const burden = burdenOf(given, rules);
  const count = given.flags.length + given.signals.length + Object.keys(given.answers).length + Object.keys(given.scores).length;
  explainScores();
  const alerted = showAlert(given);
  const { level } = burden;
  result.hidden = level === null;
  bar.hidden = count === 0 && !root.dataset['touched'];
  if (count > 0) root.dataset['touched'] = 'yes';
  bar.dataset['level'] = level ?? '';
  const said = level === null ? (count === 0 ? words.nothing : words.noLevel) : words.bar(level, count);
  if (status.textContent !== said) status.textContent = said;
  jump.hidden = level === null;
  jump.textContent = burden.hasRedFlag ? words.toFlags : words.toResult;
  jump.hash = burden.hasRedFlag ? alert.id : result.id;
  if (level !== null) showResult(burden, level, given, alerted);
}

/**
 * What cannot wait, at the top of the page.
 * @returns the words of its lines, which need not be said again below
 */
function showAlert({ flags, signals }: BurdenFacts): Set<string> {
  const red = signals.filter((signal) => signal.severity === 'red-flag');
  alert.hidden = flags.length + red.length === 0;
  const sources = [...red.map(({ id }) => ({ key: id, template: templateOf('signal', id) })), ...flags.map((key) => ({ key, template: templateOf('flag', key) }))];
  const blocks = sources.map(({ key, template }) => {
    return element('div', { class: 'way-alert' }, element('p', { class: 'block-title' }, wordsOf(key)), element('ul', { class: 'way-actions' }, ...parts(template, 'today').map((line) => element('li', {}, ...line))));
  });
  const routes = unique(sources.flatMap(({ template }) => parts(template, 'routes')));
  required('[data-way-alert-lines]', alert).replaceChildren(...routes.map((line) => element('p', {}, ...line)), ...blocks);
  return new Set(sources.flatMap(({ template }) => ['today', 'routes'].flatMap((part) => parts(template, part).map(wordsOfLine))));
}

function showResult(burden: Burden, level: Level, given: BurdenFacts, alerted: ReadonlySet<string>): void {
  for (const box of result.querySelectorAll<HTMLElement>('[data-way-level]')) box.hidden = box.dataset['wayLevel'] !== level;
  const templates = [templateOf('content', level), ...given.flags.map((key) => templateOf('flag', key)), ...bySeverity(given.signals).map(({ id }) => templateOf('signal', id))];
  const lines = (part: string) => unique(templates.flatMap((template) => parts(template, part))).filter((line) => !alerted.has(wordsOfLine(line)));
  for (const part of ['today', 'this-week', 'later', 'follow-up', 'routes', 'ask', 'say']) fill(part, lines(part));
  fill('reasons', burden.reasons.map((reason) => [wordsOfReason(reason)]));
  const open = rules.questions.filter(({ key }) => burden.open.includes(key));
  fill('open', open.map(({ question, say }) => [question, ` “${say}”`]));
  fill('types', chosenTypes(burden).map((type) => [typeNames.get(type) ?? type]));
  summary.textContent = careFileSummary({
    day: deviceDay(),
    flags: given.flags.map(wordsOf),
    signals: given.signals.map(({ id }) => wordsOf(id)),
    answers: rules.questions.flatMap(({ key, question, options }) => {
      const option = options[given.answers[key] ?? -1];
      return option ? [{ question, answer: option.answer }] : [];
    }),
    scores: scoreFields().flatMap(({ name, total, maximum }) => (total === null ? [] : [{ name, total, maximum }])),
  });
  copied.textContent = '';
  showDesks();
}

function chosenTypes(burden: Burden): ServiceType[] {
  const templates = [...(burden.level ? [templateOf('content', burden.level)] : []), ...facts().signals.map(({ id }) => templateOf('signal', id))];
  return [...new Set(templates.flatMap((template) => (template.dataset['types'] ?? '').split(' ').filter(Boolean)))] as ServiceType[];
}

function wordsOfReason(reason: BurdenReason): string {
  const level = `${LEVEL_NAMES[reason.level]}. `;
  switch (reason.kind) {
    case 'flag':
      return `${level}${words.because.flag}: ${wordsOf(reason.key)}`;
    case 'signals':
      return `${level}${words.because.signals[reason.level]}: ${reason.ids.map(wordsOf).join('; ')}`;
    case 'answer': {
      const question = rules.questions.find(({ key }) => key === reason.question);
      return `${level}${question?.question} ${question?.options[reason.option]?.answer}.`;
    }
    case 'score': {
      const name = scoreFields().find(({ id }) => id === reason.instrument)?.name ?? '';
      return `${level}${words.because.score(name, reason.total, reason.from)}`;
    }
  }
}

function explainScores(): void {
  for (const { field, input, id, total, isWrong, minimum, maximum } of scoreFields()) {
    const bands = [...(field.querySelector('template')?.content.querySelectorAll<HTMLElement>('[data-from]') ?? [])];
    const band = bands.find(({ dataset }) => total !== null && total >= Number(dataset['from']) && total <= Number(dataset['to']));
    input.setAttribute('aria-invalid', String(isWrong));
    // A score under the limit gives no colour, and must not read as all being well.
    const isUnder = total !== null && rules.scoreRules.every(({ instrument, from }) => instrument !== id || total < from);
    required('[data-score-says]', field).textContent = isWrong ? words.scoreWrong(minimum, maximum) : [band?.textContent, isUnder && words.scoreUnder].filter(Boolean).join(' ');
  }
}

async function copySummary(): Promise<void> {
  copied.textContent = await navigator.clipboard.writeText(summary.textContent ?? '').then(
    () => words.copied,
    () => words.copyFailed,
  );
}

function clear(): void {
  for (const { input } of ticks) input.checked = false;
  resetQuestions();
  update();
  status.textContent = words.cleared;
  ticks[0]?.input.focus();
}

function resetQuestions(): void {
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[type="radio"]')) radio.checked = radio.defaultChecked;
  for (const { input } of scoreFields()) input.value = '';
}

function fill(name: string, lines: Line[]): void {
  required(`[data-way-list="${name}"]`, result).replaceChildren(...lines.map((line) => element('li', {}, ...line)));
  const part = result.querySelector<HTMLElement>(`[data-way-part="${name}"]`);
  if (part) part.hidden = lines.length === 0;
}

type Line = (Node | string)[];

function parts(template: HTMLTemplateElement, part: string): Line[] {
  return [...template.content.querySelectorAll(`[data-part="${part}"]`)].map((item) => [...(item.cloneNode(true) as Element).childNodes]);
}

function unique(lines: Line[]): Line[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const text = wordsOfLine(line);
    return !seen.has(text) && seen.add(text);
  });
}

function wordsOfLine(line: Line): string {
  return line.map((piece) => (typeof piece === 'string' ? piece : piece.textContent)).join('');
}

function bySeverity(signals: BurdenFacts['signals']): BurdenFacts['signals'] {
  const order: Severity[] = ['red-flag', 'serious', 'attention'];
  return [...signals].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

function wordsOf(key: string): string {
  return ticks.find(({ line }) => line.dataset['signal'] === key || line.dataset['flag'] === key)?.words ?? key;
}

function templateOf(sort: 'signal' | 'flag' | 'content' | 'words-of', key: string): HTMLTemplateElement {
  return required<HTMLTemplateElement>(`template[data-way-${sort}="${key}"]`, root);
}
