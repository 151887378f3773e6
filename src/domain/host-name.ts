/**
 * The name of a website as people say it.
 * @example hostName('https://www.hospicewassenaar.nl/aanmelden/') // 'hospicewassenaar.nl'
 */
export function hostName(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?|\/.*$/g, '');
}
