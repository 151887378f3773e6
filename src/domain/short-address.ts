/** What the page of a short address says of the entry that it forwards to. */
export interface ShortAddress {
  title: string;
  /** Its kind, as readers call it. */
  kind: string;
  /** Its page, below the site's base. */
  path: string;
}

/** A short address that is nobody's yet: its page is rendered once, and a stamp makes it an entry's. Its code is none that an entry can have. */
export const BLANK: ShortAddress & { code: string } = { code: '_leeg', title: '%%titel%%', kind: '%%soort%%', path: '/%%pad%%' };

const MARKS = new RegExp([BLANK.title, BLANK.kind, BLANK.path.slice(1)].join('|'), 'g');

/**
 * The page of a short address, made from the blank one.
 * @param blank HTML in which the marks of {@link BLANK} stand, in text or in attributes
 * @example stampAddress('<h1>%%titel%%</h1>', { title: 'Geld & zorg', kind: 'artikel', path: '/p/' }) // '<h1>Geld &amp; zorg</h1>'
 */
export function stampAddress(blank: string, { title, kind, path }: ShortAddress): string {
  const words = new Map([
    [BLANK.title, title],
    [BLANK.kind, kind],
    [BLANK.path.slice(1), path.slice(1)],
  ]);
  return blank.replace(MARKS, (mark) => (words.get(mark) as string).replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string));
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
