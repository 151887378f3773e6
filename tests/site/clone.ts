import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A copy of the project as git would hand it out, with the packages of this one; `remove` takes it away again. */
export function cloneProject(): { dir: string; remove(): void } {
  const dir = mkdtempSync(path.join(tmpdir(), 'handboek-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8', maxBuffer: 1 << 26 }).split('\0').filter(Boolean);
  for (const file of files) {
    const target = path.join(dir, file);
    mkdirSync(path.dirname(target), { recursive: true });
    cpSync(file, target, { force: true });
  }
  symlinkSync(path.resolve('node_modules'), path.join(dir, 'node_modules'));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** The environment of a command that a person starts: the project's own Node first, and no settings of the tests. */
export function ownEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, ...extra };
  env['PATH'] = `${path.resolve('node_modules/.bin')}${path.delimiter}${process.env['PATH']}`;
  for (const name of Object.keys(env)) if (/^(VITEST|NODE_ENV|VITE_|TEST$|PROD$|DEV$|HANDBOEK_TESTSITE)/.test(name)) delete env[name];
  return env;
}

/** What a command printed and how it ended. */
export interface Ended {
  code: number | null;
  output: string;
}

/** Runs a command to its end; `whileRunning` may look at it on the way. */
export function run(command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv, whileRunning?: (child: ChildProcess, output: string) => void): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      whileRunning?.(child, output);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
