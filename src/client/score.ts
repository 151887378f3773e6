import { INSTRUMENT_WORDS } from '../i18n/kind-pages.ts';

/** Explains a total score from the table on the page; nothing leaves the device or stays on it. */
for (const scoring of document.querySelectorAll<HTMLElement>('[data-scoring]')) {
  const form = scoring.querySelector<HTMLFormElement>('[data-score-form]');
  const input = form?.querySelector('input');
  const answer = form?.querySelector<HTMLOutputElement>('[data-score-answer]');
  if (!form || !input || !answer) continue;
  form.hidden = false;
  form.noValidate = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const rows = [...scoring.querySelectorAll<HTMLTableRowElement>('[data-band-from]')];
    const score = input.value.trim() === '' ? NaN : Number(input.value);
    const row = rows.find(({ dataset }) => Number.isInteger(score) && score >= Number(dataset['bandFrom']) && score <= Number(dataset['bandTo']));
    for (const other of rows) other.classList.toggle('score-chosen', other === row);
    input.setAttribute('aria-invalid', String(!row));
    const [, label, explanation] = row?.cells ?? [];
    if (row) answer.replaceChildren(`${score}: ${label?.textContent}. `, ...(explanation?.cloneNode(true).childNodes ?? []));
    else answer.textContent = INSTRUMENT_WORDS.outOfRange(Number(scoring.dataset['minimum']), Number(scoring.dataset['maximum']));
  });
}
