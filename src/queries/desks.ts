import type { Desk, RegionDesks } from '../domain/desks.ts';
import { closedStatus } from '../domain/service.ts';
import { entriesOf, entryWithId } from './corpus.ts';

/** The desks that municipalities of a region name, each with its page and its numbers. */
export async function getDesks(region: string): Promise<RegionDesks> {
  const municipalities = (await entriesOf('gemeenten')).filter((municipality) => municipality.region === region);
  const desks = await Promise.all(
    municipalities.map(async ({ id, desks }) => {
      const found = await Promise.all(
        desks.map(async ({ purpose, note, entry }): Promise<Desk[]> => {
          const page = await entryWithId(entry);
          if (!page || !('phones' in page)) return [];
          const closed = closedStatus(page);
          if (closed) return [{ purpose, note, title: page.title, path: page.path, phones: [], closed }];
          const phones = page.phones.map(({ number, callers, purpose: reason }) => ({ number, callers, purpose: reason }));
          return [{ purpose, note, title: page.title, path: page.path, phones, ...(phones.length === 0 && page.website && { website: page.website }) }];
        }),
      );
      return [id.slice('gemeenten/'.length), found.flat()] as const;
    }),
  );
  return Object.fromEntries(desks);
}
