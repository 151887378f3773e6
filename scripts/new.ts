import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readEntries } from '../src/corpus/entries.ts';
import { readLock } from '../src/corpus/lock.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { readSettings } from '../src/corpus/settings.ts';
import { kindOf, THEMES } from '../src/domain/entry.ts';
import { nearMiss } from '../src/domain/near-miss.ts';
import { newCode, slugOf } from '../src/domain/slug.ts';
import { reportText } from '../src/i18n/issue-report.ts';
import { KIND_NAMES, NEW_WORDS as words, TEMPLATES } from '../src/i18n/new-entry.ts';
import { CommandError } from './failure.ts';

/** `npm run new -- <soort> "<Titel>"`: writes a valid new content file with a code of its own. */
const { values, positionals } = parseArgs({ allowPositionals: true, strict: false, options: { thema: { type: 'string' }, bron: { type: 'string' } } });
const [name, ...rest] = positionals;
const title = rest.join(' ').trim();
const folder = name === undefined ? undefined : KIND_NAMES[name] ?? Object.values(KIND_NAMES).find((kind) => kind === name);
if (name === undefined) throw new CommandError(words.usage);
if (folder === undefined) throw new CommandError(`${words.unknownKind(name, nearMiss(name, Object.keys(KIND_NAMES)))}\n${words.usage}`);
if (title === '' || slugOf(title) === '') throw new CommandError(`${words.noTitle}\n${words.usage}`);
if (title.length > 90) throw new CommandError(words.titleTooLong);

const { contentDir, today } = readSettings();
const corpus = readCorpus(contentDir, path.relative('.', contentDir) || contentDir);
if (!corpus.isThere) throw new CommandError(reportText(corpus.issues, { files: 0 }));
const theme = values['thema'];
if (folder === 'artikelen' && !THEMES.some((item) => item === theme)) throw new CommandError(words.noTheme(THEMES));
const same = corpus.entries.find((entry) => entry.kind === folder && entry.title?.value.toLowerCase() === title.toLowerCase());
if (same) throw new CommandError(words.titleTaken(same.file));

const isNorm = folder === 'bedragen' || folder === 'termijnen';
const sources = corpus.records.filter((item) => item.collection === 'bronnen').map((item) => item.id);
const source = typeof values['bron'] === 'string' ? values['bron'] : '';
if (isNorm && source === '') throw new CommandError(words.noSource);
if (isNorm && !sources.includes(source)) throw new CommandError(words.unknownSource(source, nearMiss(source, sources)));

const isRecord = isNorm || folder === 'bronnen';
const slug = slugOf(title).slice(0, 60).replace(/-+$/, '');
const file = path.join(contentDir, folder, ...(folder === 'artikelen' ? [String(theme)] : []), `${slug}.${isRecord ? 'yaml' : 'mdx'}`);
const shown = path.relative('.', file);
if (existsSync(file)) throw new CommandError(words.exists(shown));

const taken = new Set([...corpus.entries.flatMap((entry) => entry.code?.value ?? []), ...Object.keys(readLock(corpus).published.codes)]);
const code = isRecord ? null : newCode(folder, slug, taken);
const ofKind = (kind: string) => corpus.entries.filter((entry) => kindOf(entry.id) === kind);
const home = corpus.singles.flatMap(({ references }) => references.flatMap(({ sort, id }) => (sort === 'municipality' ? id : [])));
const municipalities = readEntries(contentDir).gemeenten.map(({ id, region }) => ({ slug: id.slice('gemeenten/'.length), region }));
const municipality = municipalities.find((item) => home.includes(item.slug)) ?? municipalities[0];
const text = TEMPLATES[folder]({
  title,
  code: code ?? '',
  today,
  source,
  municipality: municipality?.slug ?? 'gemeente',
  region: municipality?.region ?? 'regio',
  article: ofKind('artikelen')[0]?.id ?? 'artikelen/respijt/kies-een-artikel',
  number: ofKind('modules').length + 1,
});
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, text);
console.log(words.written(shown, code));
