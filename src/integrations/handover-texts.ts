import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import { type HandoverTexts, keyOfText, LISTED, plain, UNREAD } from '../domain/handover.ts';

const FILE = 'gegevens/meegeven/zinnen.json';

/** Writes down every step and sentence of the built pages by its key, so that a shared list finds them back. */
export function handoverTexts(): AstroIntegration {
  return {
    name: 'handover-texts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const siteDir = fileURLToPath(dir);
        const target = path.join(siteDir, FILE);
        await mkdir(path.dirname(target), { recursive: true });
        await writeFile(target, JSON.stringify(await collectTexts(siteDir)));
      },
    },
  };
}

async function collectTexts(siteDir: string): Promise<HandoverTexts> {
  const found: HandoverTexts = { pages: [], texts: {} };
  const files = (await readdir(siteDir, { recursive: true })).filter((file) => file.endsWith('index.html') && !file.startsWith('p/')).sort();
  for (const file of files) {
    const html = await readFile(path.join(siteDir, file), 'utf8');
    const code = /data-permalink[^>]*>|\/p\/([a-z0-9-]+)\/"[^>]*data-permalink/.exec(html)?.[1];
    if (!code || !/class="(?:steps|say-it)/.test(html)) continue;
    const main = parse(html).querySelector('main');
    const page = found.pages.push({ path: `/${file.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`, title: plain(main?.querySelector('h1')?.text ?? ''), code }) - 1;
    for (const kind of ['step', 'sentence'] as const)
      for (const line of main?.querySelectorAll(LISTED[kind]) ?? []) {
        for (const part of line.querySelectorAll(UNREAD)) part.remove();
        const text = plain(line.text);
        found.texts[keyOfText(text)] ??= [kind, text, page];
      }
  }
  return found;
}
