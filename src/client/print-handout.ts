/** Prints the hand-out of a module alone. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print-handout]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    document.body.classList.add('print-handout');
    window.print();
    document.body.classList.remove('print-handout');
  });
}
