import { isPast } from '../domain/covenant-state.ts';
import { daysBetween, isDay } from '../domain/day.ts';
import { DUE_SOON_DAYS } from '../domain/freshness.ts';
import { RECORD_FRESHNESS, TEXT_FRESHNESS } from '../i18n/entry.ts';
import { deviceDay } from './dom.ts';

/** The device's day may make a page's freshness worse than at its build, never better. */
const today = deviceDay();

for (const element of document.querySelectorAll<HTMLElement>('[data-freshness][data-review-by]')) {
  const reviewBy = element.dataset['reviewBy'] ?? '';
  if (!isDay(reviewBy)) continue;
  const left = daysBetween(today, reviewBy);
  if (left < 0) {
    for (const past of element.querySelectorAll<HTMLElement>('[data-freshness-past]')) past.hidden = false;
    for (const before of element.querySelectorAll<HTMLElement>('[data-freshness-before]')) before.hidden = true;
    worsen(element, ['current', 'due-soon'], 'overdue');
  } else if (left <= DUE_SOON_DAYS) worsen(element, ['current'], 'due-soon');
}

for (const norm of document.querySelectorAll<HTMLElement>('[data-norm-until]')) {
  if (daysBetween(today, norm.dataset['normUntil'] ?? today) >= 0) continue;
  norm.classList.add('norm-expired');
  for (const warning of norm.querySelectorAll<HTMLElement>('.norm-warning')) warning.hidden = false;
}

for (const agreement of document.querySelectorAll<HTMLElement>('[data-agreement="open"][data-due-by]')) {
  if (!isPast(agreement.dataset['dueBy'] ?? null, today)) continue;
  agreement.dataset['agreement'] = 'overdue';
  for (const said of agreement.querySelectorAll<HTMLElement>('[data-standing]')) said.hidden = said.dataset['standing'] !== 'overdue';
}

function worsen(element: HTMLElement, from: string[], to: 'due-soon' | 'overdue'): void {
  if (!from.includes(element.dataset['freshness'] ?? '')) return;
  element.dataset['freshness'] = to;
  const words = element.querySelector('[data-freshness-words]');
  if (words) words.textContent = (element.dataset['freshnessOf'] === 'text' ? TEXT_FRESHNESS : RECORD_FRESHNESS)[to];
}
