/**
 * Data in which days are text: one reader of YAML makes a date of an unquoted day, the other does not, and both must find the same.
 * @example withPlainDays({ a: [new Date('2026-11-22')] }) // { a: ['2026-11-22'] }
 */
export function withPlainDays(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(withPlainDays);
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withPlainDays(item)]));
  return value;
}
