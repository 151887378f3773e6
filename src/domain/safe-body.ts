import type { Body, BodyHeading, ComponentUse, Trouble } from './body.ts';
import { type AttributeSort, COMPONENTS, type ComponentSpec } from './components.ts';
import { type Issue, issueAt, type Place } from './issue.ts';
import { judgeUnsafeLink } from './links.ts';
import { nearMiss } from './near-miss.ts';
import { slugOf } from './slug.ts';

/** The words that attributes may hold, as far as they are a fixed list. */
export type Vocabulary = Partial<Record<AttributeSort, readonly string[]>>;

/**
 * Judges a text by itself: nothing that could run, only the fixed components with their attributes, headings with ids in order,
 * no link that could run something, images that are described and our own.
 * @param file the file as messages name it
 * @param vocabulary the words of attributes that take a word from a list
 * @example judgeBody(collectBody('<script>x</script>'), 'a.mdx', {})[0].code // 'html-element'
 */
export function judgeBody(body: Body, file: string, vocabulary: Vocabulary): Issue[] {
  const at = (line: number): Place => ({ file, line });
  return [
    ...body.trouble.map((trouble) => judgeTrouble(trouble, at(trouble.line))),
    ...body.code.map((code) => {
      if (code.sort === 'expression') return issueAt('braces', at(code.line), { text: short(code.text) });
      if (code.sort === 'html') return issueAt('html-element', at(code.line), { name: /[a-z][\w-]*/i.exec(code.text)?.[0] ?? 'html' });
      const word = /^(import|export)\b/.exec(code.text)?.[0];
      return word && !looksLikeProgram(code.text)
        ? issueAt('line-starts-with-keyword', at(code.line), { word })
        : issueAt('program-code', at(code.line), { text: short(code.text) });
    }),
    ...body.components.flatMap((use) => judgeComponent(use, at(use.line), vocabulary)),
    ...judgeHeadings(body.headings, at),
    ...body.links.flatMap((link) => judgeUnsafeLink(link.url, at(link.line)) ?? []),
    // Where the parser stumbled, the text is covered with brackets of its own.
    ...judgeLooseLinks(body, at).filter((issue) => !body.trouble.some((trouble) => trouble.line === issue.line)),
    ...judgeLooseImages(body, at),
    ...body.images.flatMap((image) => [
      ...(image.alt.trim() === '' ? [issueAt('image-without-text', at(image.line), { image: short(image.url) })] : []),
      ...(/^\.{1,2}\/[^\s:\\%?#]+\.(png|jpe?g|webp|avif)$/i.test(image.url) ? [] : [issueAt('image-address', at(image.line), { image: short(image.url), reason: 'form' })]),
    ]),
  ];
}

/** A link that a space keeps from being one: the reader would see brackets. */
function judgeLooseLinks(body: Body, at: (line: number) => Place): Issue[] {
  return body.passages.flatMap((passage) =>
    passage.pieces.flatMap(({ text, line }) =>
      [...text.matchAll(/\[([^\][\n]+)\]\s*\(((?:\/|#|https?:\/\/)[^()\n]*)\)/g)].map(([link, words = '', address = '']) =>
        issueAt('link-form', at(line), { link: short(link), suggestion: `[${words}](${address.trim().replace(/\s+/g, '-')})` }),
      ),
    ),
  );
}

/** An image that a space in its name keeps from being one. */
function judgeLooseImages(body: Body, at: (line: number) => Place): Issue[] {
  return body.passages.flatMap((passage) =>
    passage.pieces.flatMap(({ text, line }) =>
      [...text.matchAll(/!\[[^\][\n]*\]\s*\(([^()\n]*\s[^()\n]*\.(?:png|jpe?g|webp|avif|gif|svg|heic))\)/gi)].map(([, address = '']) => issueAt('image-address', at(line), { image: short(address), reason: 'space' })),
    ),
  );
}

/**
 * An id for a heading: the first four words of its text, beginning with a letter.
 * @example headingId('Wat je nu doet (één keer)') // 'wat-je-nu-doet'
 */
export function headingId(text: string): string {
  const id = slugOf(text, 4);
  return /^[a-z]/.test(id) ? id.slice(0, 40).replace(/-+$/, '') : `kop-${id}`.replace(/-$/, '');
}

function judgeTrouble(trouble: Trouble, place: Place): Issue {
  const text = short(trouble.text);
  switch (trouble.sort) {
    case 'braces':
      return issueAt('braces', place, { text });
    case 'stray-brace':
      return issueAt('stray-brace', place, { text });
    case 'stray-angle-bracket':
      return issueAt('stray-angle-bracket', place, { text });
    case 'address-in-angle-brackets':
      return issueAt('address-in-angle-brackets', place, { address: text, repair: /^[^:/]+@/.test(text) ? `[${text}](mailto:${text})` : `[naam van de pagina](${text})` });
    case 'html-comment':
      return issueAt('html-comment', place, { text });
    case 'unclosed':
      return isComponentName(text) ? issueAt('unclosed-component', place, { name: text }) : issueAt('html-element', place, { name: text });
    case 'unopened':
      return isComponentName(text) ? issueAt('unopened-component', place, { name: text }) : issueAt('html-element', place, { name: text });
    case 'malformed':
      return isComponentName(text) ? issueAt('malformed-component', place, { name: text }) : issueAt('html-element', place, { name: text });
    case 'other':
      return issueAt('broken-text', place, { text });
  }
}

function judgeComponent(use: ComponentUse, place: Place, vocabulary: Vocabulary): Issue[] {
  if (!isComponentName(use.name)) return [issueAt('html-element', place, { name: use.name || '<>' })];
  const spec = Object.hasOwn(COMPONENTS, use.name) ? COMPONENTS[use.name] : undefined;
  if (!spec) return [issueAt('unknown-component', place, { name: use.name, near: nearMiss(use.name, Object.keys(COMPONENTS)) })];
  return [...judgeAttributes(use, spec, place, vocabulary), ...judgeContent(use, spec, place)];
}

function judgeAttributes(use: ComponentUse, spec: ComponentSpec, place: Place, vocabulary: Vocabulary): Issue[] {
  const sorts: Record<string, AttributeSort> = { ...spec.required, ...spec.optional };
  const known = Object.keys(sorts);
  const component = use.name;
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const { name, value, sort } of use.attributes) {
    const attribute = name ?? '{...}';
    const kind = Object.hasOwn(sorts, attribute) ? sorts[attribute] : undefined;
    if (sort === 'spread') issues.push(issueAt('attribute-not-text', place, { component, attribute }));
    else if (!kind || seen.has(attribute)) issues.push(issueAt('unknown-attribute', place, { component, attribute, near: kind ? attribute : nearMiss(attribute, known), known }));
    else if (value === null) issues.push(issueAt('attribute-not-text', place, { component, attribute }));
    else issues.push(...judgeValue(component, attribute, kind, value, place, vocabulary));
    seen.add(attribute);
  }
  for (const attribute of Object.keys(spec.required)) if (!seen.has(attribute)) issues.push(issueAt('missing-attribute', place, { component, attribute }));
  return issues;
}

function judgeValue(component: string, attribute: string, sort: AttributeSort, value: string, place: Place, vocabulary: Vocabulary): Issue[] {
  const wrong = (part: string, known: readonly string[] = []) =>
    issueAt('attribute-value', place, { component, attribute, value: short(part), near: nearMiss(part, known), known: [...known] });
  if (value.trim() === '') return [wrong(value)];
  if (sort === 'year') return /^\d{4}([-–/]\d{2,4})?$/.test(value) || value === 'zonder datum' ? [] : [wrong(value, [])];
  const words = vocabulary[sort];
  if (!words) return [];
  const parts = sort === 'service-types' ? value.split(',').map((part) => part.trim()) : [value];
  return parts.filter((part) => !words.includes(part)).map((part) => wrong(part, words));
}

function judgeContent(use: ComponentUse, spec: ComponentSpec, place: Place): Issue[] {
  const wrong = (needs: 'text' | 'nothing' | 'numbered-list' | 'bulleted-list' | 'own-block') => [issueAt('component-content', place, { component: use.name, needs })];
  if (spec.place === 'block' && use.place === 'inline') return wrong('own-block');
  if (spec.content === 'nothing') return use.content.length > 0 ? wrong('nothing') : [];
  if (use.content.length === 0) return wrong(spec.content === 'numbered-list' || spec.content === 'bulleted-list' ? spec.content : 'text');
  if (spec.content === 'numbered-list' || spec.content === 'bulleted-list') return use.content.length === 1 && use.content[0] === spec.content ? [] : wrong(spec.content);
  return [];
}

function judgeHeadings(headings: readonly BodyHeading[], at: (line: number) => Place): Issue[] {
  const issues: Issue[] = [];
  const first = new Map<string, number>();
  const taken = new Set(headings.map((heading) => heading.id));
  let hasSection = false;
  for (const heading of headings) {
    const { line, depth, text, id } = heading;
    if (depth !== 2 && depth !== 3) issues.push(issueAt('heading-level', at(line), { depth, text }));
    else if (depth === 3 && !hasSection) issues.push(issueAt('heading-order', at(line), { text }));
    if (depth === 2) hasSection = true;
    if (depth !== 2 && depth !== 3) continue;
    const suggestion = freeId(headingId(text), taken);
    if (id === null) {
      issues.push(issueAt('heading-without-id', at(line), { text, suggestion: `${'#'.repeat(depth)} ${text} {#${suggestion}}` }));
      taken.add(suggestion);
    } else if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > 40 || heading.otherAttributes.length > 0) issues.push(issueAt('heading-id', at(line), { id, suggestion }));
    else if (first.has(id)) issues.push(issueAt('duplicate-anchor', at(line), { id, first: first.get(id) as number }));
    else first.set(id, line);
  }
  return issues;
}

function freeId(id: string, taken: ReadonlySet<string | null>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}

function looksLikeProgram(text: string): boolean {
  return /^import\s*(["'({*]|[\w$]+(\s*,\s*[{*].*)?\s+from\s+["'])/s.test(text) || /^export\s+(default\b|const\b|let\b|var\b|function\b|class\b|async\b|type\b|interface\b|[{*])/.test(text);
}

function isComponentName(name: string): boolean {
  return /^[A-Z][A-Za-z]*$/.test(name);
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
