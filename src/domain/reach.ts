import type { ServiceArea } from './service.ts';

/** How a service reaches the place asked for; `unknown` is what no source says. */
export type Reach = 'local' | 'nationwide' | 'unknown';

/** Near before far, and far before nobody knows where. */
export const REACH_ORDER: Record<Reach, number> = { local: 0, nationwide: 1, unknown: 2 };

/**
 * How a service area reaches municipalities; null when it is known not to.
 * @example reachOf({ nationwide: false, municipalities: ['soest'] }, ['leiden']) // null
 */
export function reachOf(area: ServiceArea | null, municipalities: readonly string[]): Reach | null {
  if (area === null) return 'unknown';
  if (area.municipalities.some((slug) => municipalities.includes(slug))) return 'local';
  return area.nationwide ? 'nationwide' : null;
}
