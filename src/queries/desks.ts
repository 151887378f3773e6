import type { PackedDesk, RegionDesks } from '../domain/desks.ts';
import { closedStatus } from '../domain/service.ts';
import { entriesOf, entryWithId } from './corpus.ts';

/** The desks that municipalities of a region name; those whose service goes along with the region's part of the directory leave to that what they are called and how they are reached. */
export async function getDesks(region: string): Promise<RegionDesks> {
  const municipalities = (await entriesOf('gemeenten')).filter((municipality) => municipality.region === region);
  const here = new Set(municipalities.map(({ id }) => id.slice('gemeenten/'.length)));
  const desks = await Promise.all(
    municipalities.map(async ({ id, desks }) => {
      const found = await Promise.all(
        desks.map(async ({ purpose, note, entry }): Promise<PackedDesk[]> => {
          const page = await entryWithId(entry);
          if (!page || !('phones' in page)) return [];
          const closed = closedStatus(page);
          if (closed) return [{ purpose, note, title: page.title, path: page.path, phones: [], closed }];
          const area = page.serviceArea;
          if (page.kind === 'voorzieningen' && (area === null || area.nationwide || area.municipalities.some((slug) => here.has(slug)))) return [{ purpose, note, path: page.path }];
          const phones = page.phones.map(({ number, callers, purpose: reason }) => ({ number, callers, purpose: reason }));
          return [{ purpose, note, title: page.title, path: page.path, phones, ...(phones.length > 0 && page.openingHours && { hours: page.openingHours.text }), ...(phones.length === 0 && page.website && { website: page.website }) }];
        }),
      );
      return [id.slice('gemeenten/'.length), found.flat()] as const;
    }),
  );
  return Object.fromEntries(desks);
}
