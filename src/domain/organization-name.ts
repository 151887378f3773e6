/**
 * What an organisation is called where it stands beside its service: its title, without the word that tells its page apart from the
 * service's of the same name.
 * @example organizationName('CAK (organisatie)') // 'CAK'
 */
export function organizationName(title: string): string {
  return title.replace(/ \(organisatie\)$/, '');
}
