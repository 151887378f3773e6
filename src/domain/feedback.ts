import type { EntryId } from './entry.ts';
import type { Forge, Site } from './handbook.ts';

/**
 * Where the text of an entry can be changed, or null while the centre has not filled in its repository.
 * @param form what the file is written in: a text, or the data of a source
 * @example editAddress({ url: 'https://github.com/a/b', branch: 'main', folder: 'content', forge: null }, 'signalen/eenzaam')
 *   // 'https://github.com/a/b/edit/main/content/signalen/eenzaam.mdx'
 */
export function editAddress(repository: Site['repository'], id: EntryId, form: 'mdx' | 'yaml' = 'mdx'): string | null {
  if (repository.url === null) return null;
  const root = repository.url.replace(/\/+$/, '').replace(/\.git$/, '');
  const edit = EDIT_PATHS[repository.forge ?? forgeOf(root)];
  const folder = repository.folder.replace(/^[./]+|\/+$/g, '');
  return [root, edit, repository.branch, ...(folder === '' ? [] : [folder]), `${id}.${form}`].join('/');
}

/** What stands between the repository and the branch in the address of its editor. */
const EDIT_PATHS: Record<Forge, string> = { github: 'edit', gitlab: '-/edit', forgejo: '_edit' };

function forgeOf(address: string): Forge {
  const { host } = new URL(address);
  if (/gitlab/.test(host)) return 'gitlab';
  return /codeberg|forgejo|gitea/.test(host) ? 'forgejo' : 'github';
}

/**
 * A mail to the editors about a page.
 * @example mailAddress('a@b.nl', 'Klopt dit niet?') // 'mailto:a@b.nl?subject=Klopt%20dit%20niet%3F'
 */
export function mailAddress(to: string, subject: string): string {
  return `mailto:${to}?subject=${encodeURIComponent(subject)}`;
}
