import { type AskedRoute, type Walk, walkAlong } from '../domain/route-walk.ts';
import { WALK_WORDS as words } from '../i18n/routes.ts';
import { element, required } from './dom.ts';
import { showLocalDesks } from './local-desks.ts';

/** Asks a route one question at a time; the answers stand in the browser's own history, so that "back" goes one question back. */
const box = required<HTMLElement>('[data-walk]');
const route = JSON.parse(box.dataset['route'] ?? '') as AskedRoute;
const now = required<HTMLElement>('[data-walk-now]', box);
const desks = required<HTMLElement>('[data-walk-desks]', box);
const showDesks = showLocalDesks(required('[data-way-place]', desks), required('[data-way-desks]', desks), box.dataset['base'] ?? '/', {
  types: () => route.ends[current().at.key]?.serviceTypes ?? [],
  withoutPlace: () => copyOf(nationwideOf(current().at.key)),
});

box.hidden = false;
for (const key of Object.keys(route.questions)) foldOf(`vraag-${key}`)?.removeAttribute('open');
render(false);
addEventListener('popstate', () => render(true));
required('[data-walk-back]', box).addEventListener('click', () => go(answers().slice(0, -1)));
required('[data-walk-restart]', box).addEventListener('click', () => go([]));

function answers(): number[] {
  const kept: unknown = (history.state as { walk?: unknown } | null)?.walk;
  return Array.isArray(kept) ? kept.filter((option): option is number => Number.isInteger(option)) : [];
}

function current(): Walk {
  return walkAlong(route, answers());
}

function go(walk: number[]): void {
  history.pushState({ walk }, '');
  render(true);
}

function render(moveFocus: boolean): void {
  const walk = current();
  required<HTMLElement>('[data-walk-intro]', box).hidden = walk.steps.length > 0;
  required<HTMLElement>('[data-walk-past]', box).hidden = walk.steps.length === 0;
  required('details', box).removeAttribute('open');
  required('[data-walk-count]', box).textContent = words.path(walk.steps.length);
  required('[data-walk-path]', box).replaceChildren(...walk.steps.map(({ question, option }, index) => pastStep(question, option, index)));
  for (const { question } of walk.steps) foldOf(`vraag-${question}`)?.setAttribute('open', '');
  now.replaceChildren(...(walk.at.kind === 'question' ? questionOf(walk) : endOf(walk.at.key)));
  desks.hidden = walk.at.kind !== 'end' || (route.ends[walk.at.key]?.serviceTypes ?? []).length === 0;
  if (!desks.hidden) showDesks();
  const heading = now.querySelector<HTMLElement>('h3');
  heading?.setAttribute('tabindex', '-1');
  if (moveFocus) heading?.focus();
}

function pastStep(key: string, option: number, index: number): HTMLElement {
  const { question, options } = route.questions[key] as AskedRoute['questions'][string];
  const change = element('button', { type: 'button', class: 'button-plain' }, words.change, element('span', { class: 'visually-hidden' }, ` ${words.changeOf(question)}`));
  change.addEventListener('click', () => go(answers().slice(0, index)));
  return element('li', {}, element('span', {}, `${question} `, element('strong', {}, options[option]?.answer)), change);
}

function questionOf({ at, steps }: Walk): Node[] {
  const { question, options } = route.questions[at.key] as AskedRoute['questions'][string];
  const help = document.querySelector(`[id="vraag-${at.key}"] > p`)?.cloneNode(true);
  const choices = options.map(({ answer }, option) => {
    const button = element('button', { type: 'button', class: 'way-answer' }, answer);
    button.addEventListener('click', () => go([...steps.map((step) => step.option), option]));
    return element('li', {}, button);
  });
  return [element('h3', {}, element('span', { class: 'visually-hidden' }, `${words.step(steps.length + 1)}. `), question), ...(help ? [help] : []), element('ul', { class: 'way-answers' }, ...choices)];
}

/** The fold of a step in the drawing of the route. */
function foldOf(id: string): HTMLDetailsElement | null {
  return document.getElementById(id)?.closest('details') ?? null;
}

/** The end as it is drawn on the page, under a heading that says that this is where the answers lead; in the drawing it opens too. */
function endOf(key: string): Node[] {
  const drawn = document.getElementById(`einde-${key}`);
  const fold = foldOf(`einde-${key}`);
  const title = fold?.querySelector('summary h3')?.cloneNode(true);
  const text = drawn?.cloneNode(true) as HTMLElement | undefined;
  if (!fold || !title || !text) return [];
  fold.open = true;
  // Below stands a field for the place; who helps everywhere shows there until it is filled in.
  text.querySelector('[data-nationwide]')?.remove();
  return [element('p', { class: 'fine-print' }, words.end), element('div', { class: fold.className }, title, ...copyOf(text))];
}

/** Who helps everywhere at an end, as it is drawn. */
function nationwideOf(key: string): Element | null {
  return document.querySelector(`[id="einde-${key}"] [data-nationwide] .service-list`);
}

/** A copy without names and buttons of its own: one that answers to neither would mislead. */
function copyOf(drawn: Element | null): Element[] {
  if (!drawn) return [];
  const copy = drawn.cloneNode(true) as Element;
  for (const part of [copy, ...copy.querySelectorAll('[id]')]) part.removeAttribute('id');
  for (const part of copy.querySelectorAll('[data-list-part]')) part.remove();
  return [copy];
}
