/** The words of the page that stands on an entry's former address. */
export const MOVED_WORDS = {
  title: (title: string, path: string) => `Verhuisd: ${title} (${path})`,
  description: (title: string, path: string) => `De pagina "${title}" stond eerst op ${path} en heeft nu een ander adres.`,
  heading: 'Deze pagina is verhuisd',
  text: 'Je vindt haar nu hier:',
} as const;
