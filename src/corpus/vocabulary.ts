import type { ContentFacts } from '../domain/entry-facts.ts';
import { knownIds } from '../domain/references.ts';
import type { Vocabulary } from '../domain/safe-body.ts';
import { SERVICE_TYPE_WORDS, TARGET_GROUP_WORDS } from '../schemas/fields.ts';

/**
 * The words that attributes of components may hold.
 * @param content null where only one text is at hand: places are not judged then
 */
export function vocabularyOf(content: ContentFacts | null): Vocabulary {
  return {
    'service-types': Object.keys(SERVICE_TYPE_WORDS),
    'target-group': Object.keys(TARGET_GROUP_WORDS),
    ...(content && { area: ['regio', 'landelijk', ...knownIds(content).municipality] }),
  };
}
