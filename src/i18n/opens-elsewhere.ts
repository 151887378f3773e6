/** Behind a link that leaves the site, for who does not see its mark. */
export const OPENS_ELSEWHERE = '(andere website)';
