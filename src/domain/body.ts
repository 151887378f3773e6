/** What a reader of MDX found in the text of an entry. It is collected in `markdown/` and judged by the rules in this room. */
export interface Body {
  trouble: Trouble[];
  code: ForeignCode[];
  headings: BodyHeading[];
  links: BodyLink[];
  images: BodyImage[];
  components: ComponentUse[];
  passages: Passage[];
}

/** A place where the parser stumbled. */
export interface Trouble {
  line: number;
  sort: 'braces' | 'stray-brace' | 'stray-angle-bracket' | 'address-in-angle-brackets' | 'html-comment' | 'unclosed' | 'unopened' | 'malformed' | 'other';
  /** The words it stumbled over, or the name of the component. */
  text: string;
}

/** Programming that has no place in a text. */
export interface ForeignCode {
  line: number;
  sort: 'statement' | 'expression' | 'html';
  text: string;
}

export interface BodyHeading {
  line: number;
  depth: number;
  text: string;
  /** The explicit id, `{#id}`; null when there is none. */
  id: string | null;
  /** Names of other attributes between the braces. */
  otherAttributes: string[];
}

export interface BodyLink {
  line: number;
  url: string;
}

export interface BodyImage {
  line: number;
  url: string;
  alt: string;
}

export interface AttributeUse {
  /** Null for a spread. */
  name: string | null;
  /** The literal value; null where there is none or where it is an expression. */
  value: string | null;
  sort: 'text' | 'flag' | 'expression' | 'spread';
}

export interface ComponentUse {
  line: number;
  /** Empty for a fragment, `<>`. */
  name: string;
  place: 'block' | 'inline';
  attributes: AttributeUse[];
  /** The blocks or words directly inside it. */
  content: ('numbered-list' | 'bulleted-list' | 'text' | 'component' | 'other')[];
}

/** Running text of one block, with the line each piece begins on; components in it are a single placeholder. */
export interface Passage {
  pieces: { text: string; line: number }[];
  /** The field it stands in, for texts in front matter; null for body text. */
  field: string | null;
  /** Whether its page shows links and references to norms in it as such; body text has components for that. */
  showsMarks?: boolean;
}

/** Stands in a passage where a component was; it is no letter, digit or white space. */
export const PLACEHOLDER = '\uFFFC';

/**
 * The words of a passage in one string; line ends become spaces.
 * @example textOf({ pieces: [{ text: 'Bel\nnu.', line: 3 }], field: null }) // 'Bel nu.'
 */
export function textOf(passage: Passage): string {
  return passage.pieces.map((piece) => piece.text.replaceAll('\n', ' ')).join('');
}

/**
 * The line on which the character at `index` of a passage's text stands.
 * @example lineAt({ pieces: [{ text: 'Bel\nnu.', line: 3 }], field: null }, 4) // 4
 */
export function lineAt(passage: Passage, index: number): number {
  let start = 0;
  for (const piece of passage.pieces) {
    if (index < start + piece.text.length) return piece.line + (piece.text.slice(0, index - start).match(/\n/g)?.length ?? 0);
    start += piece.text.length;
  }
  return passage.pieces.at(-1)?.line ?? 1;
}
