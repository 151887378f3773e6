import type { EntryId } from '../domain/entry.ts';
import type { Site } from '../domain/handbook.ts';

/**
 * Where the text of an entry can be changed, or null while the centre has not filled in its repository.
 * @example editAddress({ url: 'https://github.com/a/b', branch: 'main', folder: 'content' }, 'signalen/eenzaam')
 *   // 'https://github.com/a/b/edit/main/content/signalen/eenzaam.mdx'
 */
export function editAddress(repository: Site['repository'], id: EntryId): string | null {
  if (repository.url === null) return null;
  const root = repository.url.replace(/\/$|\.git$/g, '');
  const edit = /gitlab/.test(new URL(root).host) ? '-/edit' : 'edit';
  return `${root}/${edit}/${repository.branch}/${repository.folder}/${id}.mdx`;
}

/**
 * A mail to the editors about a page.
 * @example mailAddress('a@b.nl', 'Klopt dit niet?') // 'mailto:a@b.nl?subject=Klopt%20dit%20niet%3F'
 */
export function mailAddress(to: string, subject: string): string {
  return `mailto:${to}?subject=${encodeURIComponent(subject)}`;
}
