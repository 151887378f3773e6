/** Words whose stem no rule finds. */
const IRREGULAR: Record<string, string> = { kinderen: 'kind', kinder: 'kind', kindje: 'kind', eieren: 'ei', goederen: 'goed', bloederig: 'bloed', vader: 'vader', moeder: 'moeder', zijn: 'zijn' };

/**
 * Brings the inflections of a Dutch word together: plurals, diminutives, verb endings, `-ing` and `-heid`. Light on purpose: it would
 * rather keep two words apart than make one of two meanings.
 * @param word folded
 * @example stem('logeren') === stem('logeert') // true, both 'loger'
 */
export function stem(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular) return finish(irregular);
  if (word.length < 4 || /\d/.test(word)) return word;
  return finish(cutVerb(cutEnding(word)));
}

function cutEnding(word: string): string {
  const rules: [ending: RegExp, rest: number][] = [
    [/heden$/, 5],
    [/heid$/, 5],
    [/ingen$/, 4],
    [/ing$/, 4],
    [/jes$/, 3],
    [/je$/, 3],
    [/(?<=(?:er|el|em|en|aar|ie|te|de|ge))s$/, 4],
    [/(?<![ie])en$/, 3],
    [/(?<=ie)en$/, 4],
    [/(?<![ie])e$/, 3],
  ];
  for (const [ending, rest] of rules) {
    const cut = word.replace(ending, '');
    if (cut !== word && cut.length >= rest) return cut;
  }
  return word;
}

function cutVerb(word: string): string {
  if (/[^aeiou]t$/.test(word) && word.length > 3) return word.slice(0, -1);
  if (/[aeiou]{2}[^aeiou]?[td]$/.test(word) && word.length > 5) return word.slice(0, -1);
  if (/[^aeiou]d$/.test(word) && word.length > 5) return word.slice(0, -1);
  return word;
}

function finish(word: string): string {
  return word
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/([aeou])\1([bcdfghjklmnprstvxz])$/, '$1$2')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
