import { MODULE_WORDS } from '../i18n/kind-pages.ts';

/** Checks a quiz on the device: a verdict per question, its explanation opened, and a count. */
for (const quiz of document.querySelectorAll<HTMLElement>('[data-quiz]')) {
  const questions = [...quiz.querySelectorAll<HTMLElement>('[data-quiz-question]')];
  const verdicts = new Map<HTMLElement, boolean>();
  for (const question of questions) {
    const button = question.querySelector<HTMLButtonElement>('[data-quiz-check]');
    const verdict = question.querySelector<HTMLElement>('[data-quiz-verdict]');
    const inputs = [...question.querySelectorAll<HTMLInputElement>('input')];
    if (!button || !verdict) continue;
    button.hidden = false;
    // Another answer has no verdict yet.
    question.addEventListener('change', () => {
      verdicts.delete(question);
      delete question.dataset['verdict'];
      verdict.textContent = '';
      showScore();
    });
    button.addEventListener('click', () => {
      if (!inputs.some((input) => input.checked)) return void (verdict.textContent = MODULE_WORDS.chooseFirst);
      const isRight = inputs.every((input) => input.checked === (input.dataset['correct'] === 'true'));
      verdicts.set(question, isRight);
      question.dataset['verdict'] = isRight ? 'right' : 'wrong';
      verdict.textContent = isRight ? MODULE_WORDS.right : MODULE_WORDS.wrong;
      question.querySelector('details')?.setAttribute('open', '');
      showScore();
    });
  }
  const showScore = () => {
    const score = document.querySelector('[data-quiz-score]');
    if (score) score.textContent = verdicts.size === questions.length ? MODULE_WORDS.score([...verdicts.values()].filter(Boolean).length, questions.length) : '';
  };
}
