/** What stands in an element; nothing where a condition failed. */
export type Child = Node | string | null | false | undefined;

/**
 * Makes an element; what is text stays text, whatever it looks like.
 * @example element('p', { class: 'fine-print' }, 'Tot zo') // <p class="fine-print">Tot zo</p>
 */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Record<string, string | null | undefined> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null && value !== undefined) made.setAttribute(key, value);
  made.append(...children.filter((child): child is Node | string => child !== null && child !== false && child !== undefined));
  return made;
}

/** The element that a page's script was written for. */
export function required<T extends Element>(selector: string, within: ParentNode = document): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/**
 * An address of the site, below its base.
 * @example addressBelow('/handboek/', '/zoeken/') // '/handboek/zoeken/'
 */
export function addressBelow(base: string, path: string): string {
  return base + path.slice(1);
}

/** Today on this device. */
export function deviceDay(): string {
  const date = new Date();
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Fetches one of the site's own JSON files. */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
}
