import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What one run of a command cost. */
export interface RunCost {
  seconds: number;
  /** Largest resident memory of the process, in megabytes. */
  peakMegabytes: number;
}

/**
 * Runs a Node script to its end and measures it from inside: seconds on the wall and peak memory.
 * @throws when the script fails, with what it printed
 */
export function measureRun(script: string, args: string[], env: Record<string, string> = {}): Promise<RunCost> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', new URL('./report-memory.ts', import.meta.url).href, script, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      const peak = /\[peak (\d+) kB\]/.exec(output);
      if (code !== 0 || !peak) reject(new Error(`${script} ${args.join(' ')} stopped with ${code}:\n${output.slice(-3000)}`));
      else resolve({ seconds: (performance.now() - started) / 1000, peakMegabytes: Number(peak[1]) / 1024 });
    });
  });
}

/** The median of a list of numbers. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** Mean bytes, brotli-compressed, of the HTML files below a folder. */
export async function meanPageBytes(dir: string): Promise<number> {
  const files = (await readdir(dir, { recursive: true })).filter((file) => file.endsWith('index.html'));
  const sizes = await Promise.all(files.map(async (file) => brotliCompressSync(await readFile(path.join(dir, file))).length));
  return sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
}
