import { z } from 'zod';
import { dialledNumber } from '../domain/dialled-number.ts';
import { type Issue, issueAt } from '../domain/issue.ts';
import { nearMiss } from '../domain/near-miss.ts';
import { dayInWords } from '../i18n/dates.ts';
import { SCHEMA_WORDS } from '../i18n/schema-words.ts';
import { dataSchemas, entrySchemas } from '../schemas/collections.ts';
import { niveaus } from '../schemas/niveaus.ts';
import { plan, type WrongName } from '../schemas/plan.ts';
import { site } from '../schemas/site.ts';
import { referenceSort } from './field-roles.ts';
import { type DataBlock, type DataPath, FIELD_WITHOUT_SPACE } from './front-matter.ts';

z.config(z.locales.nl());

/** Every schema by the folder or file it belongs to. */
const SCHEMAS: Record<string, z.ZodType> = { ...entrySchemas, ...dataSchemas, site, niveaus, plan };

type JsonSchema = { properties?: Record<string, JsonSchema>; items?: JsonSchema; additionalProperties?: JsonSchema | boolean; anyOf?: JsonSchema[]; description?: string; required?: string[] };
const jsonSchemas = new Map<string, JsonSchema>();

/**
 * Holds a block of data against the schema of its collection; every difference is an issue on its own line.
 * @param collection a content folder, or a file that stands alone: `site`, `niveaus`, `plan`
 */
export function validate(collection: string, block: DataBlock, file: string): Issue[] {
  const schema = SCHEMAS[collection];
  if (!schema || !block.data) return [];
  const result = schema.safeParse(block.data);
  if (result.success) return [];
  // A misspelt field is one mistake: the field it stands for is not missing as well.
  const meant = new Set(result.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? meantFields(issue, collection, block) : [])));
  return result.error.issues.filter((issue) => !meant.has(nameOf(stepsOf(issue)))).flatMap((issue) => toIssues(issue, collection, block, file));
}

function meantFields(issue: z.core.$ZodIssueUnrecognizedKeys, collection: string, block: DataBlock): string[] {
  const path = stepsOf(issue);
  return issue.keys.flatMap((key) => {
    const near = unknownKeyNear(key, collection, path, block);
    return near === null ? [] : [nameOf([...path, near])];
  });
}

function stepsOf(issue: z.core.$ZodIssue): (string | number)[] {
  return issue.path.filter((step): step is string | number => typeof step !== 'symbol');
}

function unknownKeyNear(key: string, collection: string, path: DataPath, block: DataBlock): string | null {
  const known = keysAt(collection, path).filter((item) => !Object.hasOwn(valueAt(block.data, path) as object, item));
  return nearMiss(key, known);
}

function toIssues(issue: z.core.$ZodIssue, collection: string, block: DataBlock, file: string): Issue[] {
  const path = stepsOf(issue);
  const at = (deeper: DataPath) => ({ file, line: Math.max(block.lineOf(deeper), block.firstLine) });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.filter((key) => !isMisplaced(key, collection, path, block)).map((key) => issueAt('unknown-key', at([...path, key]), { key, near: unknownKeyNear(key, collection, path, block) }));
  }
  const value = valueAt(block.data, path);
  const key = nameOf(path);
  if (value === undefined && path.length > 0) return [issueAt('missing-key', at(path.slice(0, -1)), { key, below: path.length > 1 ? nameOf(path.slice(0, -1)) : null, advice: schemaAt(collection, path)?.description ?? null })];
  const words = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  // An id of the wrong form is named, with its near miss, by the rule that looks it up.
  if ((issue.code === 'invalid_format' || issue.code === 'custom') && typeof value === 'string' && value !== '' && isReference(path)) return [];
  const wrongName = issue.code === 'custom' ? ((issue.params as WrongName | undefined) ?? null) : null;
  const near = typeof value === 'string' && words.length > 0 ? nearMiss(value, words) : isListExpected(issue) && typeof value === 'string' ? (isDashed(value) ? null : `[${value.replace(/^\[|\]$/g, '')}]`) : wrongName ? wrongName.near : nearForm(path, value);
  const required = isRequired(collection, path);
  return [issueAt('invalid-value', at(path), { key, advice: adviceOf(issue, value), near, required, group: required ? optionalGroup(collection, path) : null, isName: wrongName !== null })];
}

/** The same value in the form that belongs here, where it can be read: a day in words, a telephone number, a range of postcodes. */
function nearForm(path: DataPath, value: unknown): string | null {
  if (path[0] === 'telefoons' && path.at(-1) === 'nummer' && (typeof value === 'string' || typeof value === 'number')) return dialledNumber(typeof value === 'number' ? `0${value}` : value);
  if (typeof value !== 'string') return null;
  const range = /^(\d{4}) ?[-–] ?(\d{4})$/.exec(value);
  if (range && path.includes('postcodes')) return [range[1], range[2]].sort().join('-');
  return dayInWords(value);
}

/** A field of a group that stands beside the group, because it was not indented: the empty group is named already. */
function isMisplaced(key: string, collection: string, path: DataPath, block: DataBlock): boolean {
  const siblings = Object.entries((valueAt(block.data, path) ?? {}) as object);
  return siblings.some(([name, value]) => value === null && keysAt(collection, [...path, name]).includes(key));
}

/** The schemas' own messages are advice already; the library's general ones are said more plainly. */
function adviceOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (isListExpected(issue) && isDashed(value)) return SCHEMA_WORDS.dashWithoutSpace;
  if (isGroupExpected(issue) && typeof value === 'string' && FIELD_WITHOUT_SPACE.test(value)) return SCHEMA_WORDS.colonWithoutSpace;
  if (issue.code === 'invalid_type') return issue.message.startsWith('Ongeldige') ? SCHEMA_WORDS.wrongType(issue.expected, value) : issue.message;
  if (issue.code === 'too_small' && issue.origin === 'array') return issue.message.startsWith('Te ') ? SCHEMA_WORDS.tooFew(Number(issue.minimum)) : issue.message;
  if (issue.code === 'invalid_union') return issue.message.startsWith('Ongeldige') ? SCHEMA_WORDS.general : issue.message;
  return issue.message;
}

function isListExpected(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.expected === 'array';
}

function isGroupExpected(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'record');
}

/** A list whose dashes touch their words is one text to YAML. */
function isDashed(value: unknown): boolean {
  return typeof value === 'string' && /^-\S/.test(value);
}

function isReference(path: DataPath): boolean {
  return referenceSort(path) !== null || (path[0] === 'bronnen' && path.length === 2);
}

/** Whether a page cannot do without the field, so that taking it out is no way to mend it. */
function isRequired(collection: string, path: DataPath): boolean {
  const key = path.at(-1);
  return typeof key === 'string' && (schemaAt(collection, path.slice(0, -1))?.required ?? []).includes(key);
}

/** The group around a field that may be left out as a whole: who does not know the field leaves out the group, and guesses nothing. */
function optionalGroup(collection: string, path: DataPath): string | null {
  for (let length = 1; length < path.length; length++) {
    const group = path.slice(0, length);
    if (typeof group.at(-1) === 'string' && !isRequired(collection, group)) return nameOf(typeof path[length] === 'number' ? path.slice(0, length + 1) : group);
  }
  return null;
}

function keysAt(collection: string, path: DataPath): string[] {
  const schema = schemaAt(collection, path);
  return [schema, ...(schema?.anyOf ?? [])].flatMap((option) => Object.keys(option?.properties ?? {}));
}

function schemaAt(collection: string, path: DataPath): JsonSchema | undefined {
  let schema: JsonSchema | undefined = jsonSchemaOf(collection);
  for (const step of path) {
    if (typeof step === 'number') schema = schema?.items;
    else schema = schema?.properties?.[step] ?? (typeof schema?.additionalProperties === 'object' ? schema.additionalProperties : undefined);
  }
  return schema;
}

function jsonSchemaOf(collection: string): JsonSchema {
  let schema = jsonSchemas.get(collection);
  if (!schema) {
    schema = z.toJSONSchema(SCHEMAS[collection] as z.ZodType, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
    jsonSchemas.set(collection, schema);
  }
  return schema;
}

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, step) => (value !== null && typeof value === 'object' ? (value as Record<string | number, unknown>)[step] : undefined), data);
}

/** `quiz, vraag 2, artikel`: numbers as people count. */
function nameOf(path: DataPath): string {
  return path.map((step) => (typeof step === 'number' ? `nummer ${step + 1}` : step)).join(', ');
}
