import type { MdastNode } from 'satteri';
import { type AttributeUse, type Body, type ComponentUse, PLACEHOLDER, type Passage } from '../domain/body.ts';
import { parseBody } from './parse.ts';

type Parent = Extract<MdastNode, { children: unknown[] }>;
type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/**
 * What stands in an MDX text without front matter: headings, links, images, components, running text and what has no place there.
 * @example collectBody('## Doen {#doen}').headings[0].id // 'doen'
 */
export function collectBody(source: string): Body {
  const { tree, trouble } = parseBody(source);
  return { ...collectTree(tree), trouble };
}

/** The same for a tree that was parsed elsewhere, so that a plugin of the build judges by the same rules. */
export function collectTree(tree: MdastNode): Body {
  const body: Body = { trouble: [], code: [], headings: [], links: [], images: [], components: [], passages: [] };
  const definitions = new Map<string, string>();
  walk(tree, (node) => {
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
  });
  walk(tree, (node) => collectNode(node, body, definitions));
  return body;
}

function collectNode(node: MdastNode, body: Body, definitions: Map<string, string>): void {
  const line = lineOf(node);
  switch (node.type) {
    case 'mdxjsEsm':
      body.code.push({ line, sort: 'statement', text: node.value });
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!isComment(node.value)) body.code.push({ line, sort: 'expression', text: `{${node.value}}` });
      break;
    case 'html':
      body.code.push({ line, sort: 'html', text: node.value });
      break;
    case 'heading': {
      const properties = (node.data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties ?? {};
      const id = properties['id'];
      const otherAttributes = Object.keys(properties).filter((name) => name !== 'id');
      body.headings.push({ line, depth: node.depth, text: plainText(node).trim(), id: typeof id === 'string' && id !== '' ? id : null, otherAttributes });
      break;
    }
    case 'link':
    case 'definition':
      body.links.push({ line, url: node.url });
      break;
    case 'image':
      body.images.push({ line, url: node.url, alt: node.alt ?? '' });
      break;
    case 'imageReference':
      body.images.push({ line, url: definitions.get(node.identifier) ?? '', alt: node.alt ?? '' });
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      body.components.push(componentUse(node));
      break;
    default:
  }
  const passage = passageOf(node);
  if (passage) body.passages.push(passage);
}

function componentUse(node: Element): ComponentUse {
  return {
    line: lineOf(node),
    name: node.name ?? '',
    place: node.type === 'mdxJsxFlowElement' ? 'block' : 'inline',
    attributes: node.attributes.map(attributeUse),
    content: contentOf(node),
  };
}

function attributeUse(attribute: Element['attributes'][number]): AttributeUse {
  if (attribute.type === 'mdxJsxExpressionAttribute') return { name: null, value: null, sort: 'spread' };
  const { name, value } = attribute;
  if (value === null || value === undefined) return { name, value: null, sort: 'flag' };
  return typeof value === 'string' ? { name, value, sort: 'text' } : { name, value: null, sort: 'expression' };
}

function contentOf(node: Element): ComponentUse['content'] {
  return (node.children as MdastNode[]).flatMap((child): ComponentUse['content'] => {
    if (child.type === 'list') return [child.ordered ? 'numbered-list' : 'bulleted-list'];
    if (child.type === 'text') return child.value.trim() === '' ? [] : ['text'];
    if (child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement') return ['component'];
    if (child.type === 'mdxFlowExpression' || child.type === 'mdxTextExpression') return [];
    return [child.type === 'paragraph' ? 'text' : 'other'];
  });
}

/** Paragraphs, headings and table cells are one passage each; so is text directly inside a component. */
function passageOf(node: MdastNode): Passage | null {
  const isBlock = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
  const isTight = node.type === 'mdxJsxFlowElement' && (node.children as MdastNode[]).some((child) => child.type === 'text');
  if (!isBlock && !isTight) return null;
  const pieces = (node.children as MdastNode[]).flatMap(piecesOf);
  return pieces.length > 0 ? { pieces, field: null } : null;
}

function piecesOf(node: MdastNode): Passage['pieces'] {
  const line = lineOf(node);
  if (node.type === 'text') return [{ text: node.value, line }];
  if (node.type === 'break') return [{ text: '\n', line }];
  if (node.type === 'mdxJsxTextElement' && node.children.length === 0) return [{ text: PLACEHOLDER, line }];
  if (isParent(node)) return (node.children as MdastNode[]).flatMap(piecesOf);
  return node.type === 'mdxTextExpression' ? [] : [{ text: PLACEHOLDER, line }];
}

function plainText(node: MdastNode): string {
  if (isParent(node)) return (node.children as MdastNode[]).map(plainText).join('');
  return 'value' in node && typeof node.value === 'string' && node.type !== 'mdxTextExpression' ? node.value : '';
}

function isComment(code: string): boolean {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').trim() === '' && code.trim() !== '';
}

function walk(node: MdastNode, visit: (node: MdastNode) => void): void {
  visit(node);
  if (isParent(node)) for (const child of node.children as MdastNode[]) walk(child, visit);
}

function isParent(node: MdastNode): node is Parent {
  return 'children' in node && Array.isArray(node.children);
}

function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}
