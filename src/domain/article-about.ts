import { SERVICE_GROUPS } from './directory.ts';
import type { Theme } from './entry.ts';
import type { Article } from './handbook.ts';
import { isRespiteType, type Service, type ServiceType } from './service.ts';

/** The themes that explain what help there is and who pays for it. */
const EXPLAINING: readonly Theme[] = ['respijt', 'regelingen'];

/**
 * The article that explains a type of service: of those that name the type first, the one that names the fewest others, as nothing else is
 * about that type alone. Desks and lines have no such article.
 * @returns null when there is none, or when two are as near
 * @example articleAbout([dayCareArticle, respiteForms], 'day-care') // dayCareArticle
 */
export function articleAbout<A extends Pick<Article, 'theme' | 'serviceTypes'>>(articles: readonly A[], type: ServiceType): A | null {
  if (SERVICE_GROUPS.some(({ key, types }) => key === 'desks' && (types as readonly ServiceType[]).includes(type))) return null;
  const [first, second] = articles
    .filter(({ theme, serviceTypes }) => EXPLAINING.includes(theme) && serviceTypes[0] === type)
    .sort((a, b) => a.serviceTypes.length - b.serviceTypes.length);
  return first && first.serviceTypes.length !== second?.serviceTypes.length ? first : null;
}

/**
 * Whether a law may pay for a service, so that its page says where to find out: it takes care over, and no source says who pays.
 * @example paidByUnknownLaw({ types: ['day-care'], fundings: [] }) // true
 */
export function paidByUnknownLaw({ types, fundings }: Pick<Service, 'types' | 'fundings'>): boolean {
  return fundings.length === 0 && types.some(isRespiteType);
}
