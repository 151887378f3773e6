import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { COMMAND_WORDS } from '../src/i18n/commands.ts';

/** Flags that keep the browser quiet on a closed network; the sandbox is left out only where root makes it impossible. */
const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--no-first-run',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Starts the packaged Chromium on Linux, or one that the machine has elsewhere; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === 'linux' && (process.arch === 'x64' || process.arch === 'arm64')) {
    const { executablePath, env } = await unpackChromium();
    return chromium.launch({ executablePath, env, args: FLAGS });
  }
  const executablePath = INSTALLED.find((file) => existsSync(file));
  if (!executablePath) throw new Error(COMMAND_WORDS.noBrowser);
  return chromium.launch({ executablePath, args: FLAGS });
}

/**
 * Unpacks the browser and the libraries it carries into the project's cache, once: into a folder of this process first, so
 * that an interrupted run leaves nothing half-made behind.
 */
async function unpackChromium() {
  const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8')) as { devDependencies: Record<string, string> };
  const home = path.resolve('.cache', `chromium-${devDependencies['@sparticuz/chromium']}`);
  if (!existsSync(path.join(home, 'chromium'))) {
    const staging = `${home}-${process.pid}`;
    await mkdir(staging, { recursive: true });
    const { TMPDIR, AWS_EXECUTION_ENV, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
    // The package unpacks to the temporary folder, and its libraries only where it believes to be on Lambda.
    Object.assign(process.env, { TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
    try {
      const { default: packaged } = await import('@sparticuz/chromium');
      await packaged.executablePath();
    } finally {
      restoreEnvironment({ TMPDIR, AWS_EXECUTION_ENV, LD_LIBRARY_PATH, FONTCONFIG_PATH });
    }
    // The package's own list looks for its fonts in the machine's temporary folder; without any font the browser stops.
    await writeFile(path.join(staging, 'fonts', 'fonts.conf'), `<?xml version="1.0"?>\n<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>\n`);
    await rename(staging, home).catch(() => rm(staging, { recursive: true, force: true }));
  }
  const libraries = [path.join(home, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath: path.join(home, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: path.join(home, 'fonts') } as Record<string, string>,
  };
}

function restoreEnvironment(values: Record<string, string | undefined>) {
  for (const [name, value] of Object.entries(values))
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
}
