import { wordsOf } from './readability.ts';

/** Letters that join the parts of a Dutch compound. */
const JOINTS = ['', 's', 'e', 'en', 'n', 'er', '-'];
const SHORTEST_PART = 3;
const LONGEST_WORD = 40;

/**
 * Words of a text that no dictionary knows, not even as a compound of words it knows; what has capitals may be a name and is passed over.
 * @param isWord whether a dictionary or a glossary has a word, in small letters
 * @example unknownWords('De zorgvrijwiliger belt.', (word) => ['zorg', 'vrijwilliger', 'belt'].includes(word)) // ['zorgvrijwiliger']
 */
export function unknownWords(text: string, isWord: (word: string) => boolean): string[] {
  const words = wordsOf(text.replaceAll('’', "'"));
  // At the start of a sentence a name and a word look alike: the same word stands in small letters elsewhere.
  return words.filter((word) => word === word.toLowerCase() && word.length >= SHORTEST_PART && !isKnown(word, isWord));
}

function isKnown(word: string, isWord: (word: string) => boolean): boolean {
  return isWord(word) || word.split('-').every((part) => part === '' || isWord(part) || isCompound(part, isWord, 3));
}

/**
 * Whether a word is made of at most `parts` known words with joints between them.
 * @example isCompound('huisartsenpost', (word) => ['huisarts', 'post'].includes(word), 2) // true
 */
export function isCompound(word: string, isWord: (word: string) => boolean, parts: number): boolean {
  if (isWord(word)) return true;
  if (parts < 2 || word.length > LONGEST_WORD) return false;
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
    const head = word.slice(0, cut);
    if (!isWord(head)) continue;
    for (const joint of JOINTS) {
      const rest = word.slice(cut + joint.length);
      if (word.startsWith(joint, cut) && rest.length >= SHORTEST_PART && isCompound(rest, isWord, parts - 1)) return true;
    }
  }
  return false;
}
