import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** Everything but the browser, in order of speed; stops at the first that fails. */
const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
for (const name of ['check:content', 'check:lint', 'check:unused', 'check:types', 'test:unit']) {
  console.log(`\n— ${name}`);
  const [command, ...args] = (scripts[name] as string).split(' ') as [string, ...string[]];
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
