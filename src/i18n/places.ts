/** What is said of a place, wherever one may be typed. */
export const PLACE_WORDS = {
  in: (municipality: string) => `gemeente ${municipality}`,
  named: (name: string, municipality: string) => (name === municipality ? name : `${name}, gemeente ${municipality}`),
  which: 'Dit kan in meer gemeenten liggen. Welke is het?',
} as const;
