/** A file of the built site, as the browser asks for it. */
export interface SiteFile {
  /** Address below the site's base, without a slash in front. */
  url: string;
  /** Bytes over the wire. */
  bytes: number;
}

/** What is taken along without being asked for, and what waits until somebody asks. */
export interface OfflinePlan<F> {
  unasked: F[];
  rest: F[];
  /** Names of the groups that did not fit as a whole. */
  left: string[];
}

/** Part of what may be taken along; a `whole` group is of no use in pieces. */
export interface OfflineGroup {
  name: string;
  has(url: string): boolean;
  whole: boolean;
}

/**
 * Divides a site over what fits a budget, group by group in order of need, and the rest. The first group is always taken.
 * @param budget bytes over the wire
 * @example planOffline([{ url: '', bytes: 10 }, { url: 'a/', bytes: 99 }], [{ name: 'shell', has: (url) => url === '', whole: true }], 50).rest
 *   // [{ url: 'a/', bytes: 99 }]
 */
export function planOffline<F extends SiteFile>(files: readonly F[], groups: readonly OfflineGroup[], budget: number): OfflinePlan<F> {
  const taken = new Set<F>();
  const left: string[] = [];
  let spent = 0;
  groups.forEach((group, index) => {
    const wanted = files.filter((file) => !taken.has(file) && group.has(file.url));
    const total = sizeOf(wanted);
    if (group.whole && index > 0 && spent + total > budget) return void left.push(group.name);
    for (const file of wanted) {
      if (index > 0 && spent + file.bytes > budget) {
        if (!left.includes(group.name)) left.push(group.name);
        continue;
      }
      taken.add(file);
      spent += file.bytes;
    }
  });
  return { unasked: files.filter((file) => taken.has(file)), rest: files.filter((file) => !taken.has(file)), left };
}

/** Bytes of files together. */
export function sizeOf(files: readonly SiteFile[]): number {
  return files.reduce((sum, file) => sum + file.bytes, 0);
}
