import { ENTRY_WORDS } from '../i18n/entry.ts';

/** Copies the permanent address of the page or of one of its headings. */
const permalink = document.querySelector<HTMLAnchorElement>('[data-permalink]');
const status = document.querySelector<HTMLElement>('[data-copy-status]');

if (permalink && status) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(permalink.href));
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.heading-link')) {
    link.addEventListener('click', () => void copy(permalink.href + new URL(link.href).hash));
    // Not every phone calls a tap a hover.
    link.parentElement?.addEventListener('click', ({ currentTarget }) => (currentTarget as HTMLElement).classList.add('is-tapped'));
  }
}

async function copy(address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    say(ENTRY_WORDS.copied);
  } catch {
    say(ENTRY_WORDS.copyFailed);
  }
}

let hiding: ReturnType<typeof setTimeout> | undefined;

function say(words: string): void {
  if (!status) return;
  status.textContent = words;
  clearTimeout(hiding);
  hiding = setTimeout(() => (status.textContent = ''), 6000);
}
