/** Walking a decision route one question at a time. */
export const WALK_WORDS = {
  title: 'Stap voor stap',
  intro: 'Eén vraag tegelijk. Wat je antwoordt, blijft op je apparaat. Liever de hele route zien? Die staat hieronder getekend.',
  path: (count: number) => `Je antwoorden (${count})`,
  change: 'Wijzig',
  changeOf: (question: string) => `je antwoord op: ${question}`,
  back: 'Vorige vraag',
  restart: 'Begin opnieuw',
  step: (number: number) => `Vraag ${number}`,
  end: 'Hier kom je uit',
  desks: 'Wie je hier belt',
} as const;
