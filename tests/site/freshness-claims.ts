import type { Day } from '../../src/domain/day.ts';
import { type Editorial, type EntryId, idOf } from '../../src/domain/entry.ts';
import { freshnessOfRecord, freshnessOfText, shownStatus } from '../../src/domain/freshness.ts';
import type { DirectoryRecord } from '../../src/domain/service.ts';
import type { BuiltPage } from './built-site.ts';

/** What a page says of how far one entry may be trusted: a freshness, or the status of a service or organisation. */
export interface Claim {
  page: string;
  id: EntryId;
  said: string;
}

type Checked = Pick<Editorial, 'lastReviewed' | 'reviewEvery'> | Pick<DirectoryRecord, 'assured' | 'reviewEvery' | 'status'> | object;

/** Everything that a page says of freshness and status: of its own entry, of a card's, or once of all cards of a list. */
export function claimsOf({ url, root }: Pick<BuiltPage, 'url' | 'root'>): Claim[] {
  const own = root.querySelector('main')?.getAttribute('data-entry-id') ?? '';
  return root.querySelectorAll('main [data-freshness]').flatMap((element) => {
    const place = element.classList.contains('none-checked') ? element.parentNode : element.closest('.service-card');
    const ids = place ? place.querySelectorAll('.service-card-title a').map((link) => idOf(link.getAttribute('href') ?? '') ?? '') : [own];
    const said = [element.getAttribute('data-freshness') ?? '', ...element.classList.value.flatMap((name) => /^status-(?!line$)(.*)/.exec(name)?.[1] ?? [])];
    return ids.flatMap((id) => said.map((word) => ({ page: url, id, said: word })));
  });
}

/** The claims that the entries' own files do not bear out on a day, as lines for people. */
export function unfounded(claims: readonly Claim[], entries: ReadonlyMap<EntryId, Checked>, today: Day): string[] {
  return claims.flatMap(({ page, id, said }) => {
    const right = trustIn(entries.get(id) ?? {}, today);
    return right.includes(said) ? [] : [`${page}: ${id} is called ${said}, and is ${right.join(' and ') || 'not there'}`];
  });
}

/** What may be said of an entry on a day. */
function trustIn(entry: Checked, today: Day): string[] {
  if ('assured' in entry) return [freshnessOfRecord(entry, today).freshness, shownStatus(entry, today)];
  return 'lastReviewed' in entry ? [freshnessOfText(entry, today).freshness] : [];
}
