/** Area codes of three figures; every other one has four. */
const SHORT_AREA = /^0(?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\d|8[4578])/;

/**
 * A Dutch telephone number as one dials it, from the ways in which people write it; null when the figures make no whole number.
 * @example dialledNumber('+31 (0)71 513 13 13') // '071 513 13 13'
 */
export function dialledNumber(written: string): string | null {
  const figures = written.replace(/\(0\)/, '').replace(/^\s*(?:\+|00)31/, '0').replace(/[\s().-]/g, '');
  if (/^0800\d{4}$/.test(figures)) return `0800 ${figures.slice(4)}`;
  if (!/^0[1-9]\d{8}$/.test(figures)) return null;
  const cut = figures.startsWith('06') ? 2 : SHORT_AREA.test(figures) ? 3 : 4;
  const rest = figures.slice(cut).replace(/^(\d{3})(\d{2})(\d{2})$/, '$1 $2 $3').replace(/^(\d{2})(\d{2})(\d{2})$/, '$1 $2 $3');
  return `${figures.slice(0, cut)} ${rest}`;
}
