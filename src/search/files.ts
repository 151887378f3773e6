/** What the search page and the finder load, by path below the site's base; everything here is made by the build. */
export const SEARCH_FILES = /^(?:pagefind|gegevens\/zoeken)\//;

/** The engine and index of the handbook. */
export const PAGEFIND_DIR = 'pagefind/';

/** The lunr index of a region, or of the whole country. */
export const directoryFile = (part: string): string => `gegevens/zoeken/${part}.json`;

/** The part of the directory that holds what works everywhere, and what no source ties to a place. */
export const NATIONWIDE = 'landelijk';

/** The words that the search knows. */
export const LEXICON_FILE = 'gegevens/zoeken/woorden.json';

/** Municipalities with their places and postcodes. */
export const PLACES_FILE = 'gegevens/plaatsen.json';
