/** Opens the folds around the place that the address names, for browsers that do not do so by themselves. */
function openFolds(): void {
  const target = document.querySelector(':target');
  const folds: HTMLDetailsElement[] = [];
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) folds.push(fold);
  if (folds.every(({ open }) => open)) return;
  for (const fold of folds) fold.open = true;
  target?.scrollIntoView();
}

addEventListener('hashchange', openFolds);
openFolds();
