import { MODULE_WORDS as words } from '../i18n/kind-pages.ts';
import { element } from './dom.ts';

/** Prints one part of a page by itself: the cases of a module, its quiz without the answers, its hand-out, a chapter with cards to cut, or a card to fill in. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print-part]')) {
  const section = button.closest('section');
  if (section) offer(button, [section]);
}
for (const heading of document.querySelectorAll('[data-entry-kind="modules"] .prose > .heading-2')) {
  const chapter = chapterOf(heading);
  if (!chapter.some((block) => block.matches('.table-region'))) continue;
  const button = element('button', { type: 'button', class: 'button-quiet' }, words.printChapter);
  offer(button, chapter);
  chapter.at(-1)?.after(element('p', {}, button));
}
addEventListener('afterprint', () => {
  for (const printed of document.querySelectorAll('.printing')) printed.classList.remove('printing');
  document.body.classList.remove('print-part');
});

function offer(button: HTMLButtonElement, part: Element[]): void {
  button.hidden = false;
  button.addEventListener('click', () => {
    for (const block of part) block.classList.add('printing');
    document.body.classList.add('print-part');
    window.print();
  });
}

/** A heading with what stands below it, up to the next. */
function chapterOf(heading: Element): Element[] {
  const chapter = [heading];
  for (let next = heading.nextElementSibling; next && !next.matches('.heading-2, section'); next = next.nextElementSibling) chapter.push(next);
  return chapter;
}
