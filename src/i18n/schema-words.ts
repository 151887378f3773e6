const TYPES: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst: [eerste, tweede], of elk onderdeel op een eigen regel met een streepje ervoor',
  object: 'een groepje velden, elk op een eigen regel en ingesprongen',
  record: 'een groepje velden, elk op een eigen regel en ingesprongen',
};

/** Advice for values of the wrong shape, in words for somebody who has never heard of types. */
export const SCHEMA_WORDS = {
  dashWithoutSpace: 'Hier hoort een lijst. Zet achter elk streepje een spatie.',
  colonWithoutSpace: 'Hier hoort een groepje velden. Zet achter elke dubbele punt een spatie.',
  general: 'Deze waarde heeft niet de vorm die hier hoort.',
  tooFew: (least: number) => (least === 1 ? 'Zet hier minstens één ding.' : `Zet hier minstens ${least} dingen.`),
  wrongType: (expected: string, value: unknown) => {
    const hint = expected === 'string' && (typeof value === 'number' || typeof value === 'boolean') ? ' Zet er aanhalingstekens omheen.' : '';
    const found = value === null ? 'Hier staat niets. ' : '';
    return `${found}Hier hoort ${TYPES[expected] ?? 'iets anders'}.${hint}`;
  },
};
