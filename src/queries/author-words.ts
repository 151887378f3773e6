import { SERVICE_TYPE_WORDS, TARGET_GROUP_WORDS } from '../schemas/fields.ts';
import type { ServiceType, TargetGroup } from '../domain/service.ts';

/**
 * The service types an author names in a component, comma separated; unknown words are the check's to report.
 * @example serviceTypesOf('logeeropvang, hospice') // ['overnight', 'hospice']
 */
export function serviceTypesOf(words: string): ServiceType[] {
  return words.split(',').flatMap((word) => SERVICE_TYPE_WORDS[word.trim() as keyof typeof SERVICE_TYPE_WORDS] ?? []);
}

/**
 * The group an author names in a component, or null.
 * @example targetGroupOf('dementie') // 'dementia'
 */
export function targetGroupOf(word: string | undefined): TargetGroup | null {
  return TARGET_GROUP_WORDS[word as keyof typeof TARGET_GROUP_WORDS] ?? null;
}
