import { startVitest } from 'vitest/node';

/** Runs the tests (`npm test` all of them, `npm run check` without the browser) and ends with a plain line of counts. */
const filters = process.argv.slice(2);
const projects = filters.includes('--zonder-browser') ? ['snel'] : undefined;
const vitest = await startVitest(
  filters.filter((filter) => !filter.startsWith('--')),
  { watch: false, ...(projects && { project: projects }) },
);
const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
const count = (state: string) => tests.filter((test) => test.result().state === state).length;
const broken = vitest.state.getTestModules().filter((module) => module.state() === 'failed' && ![...module.children.allTests('failed')].length).length;
const unhandled = vitest.state.getUnhandledErrors().length;
const failed = count('failed') + broken + unhandled;
await vitest.close();
console.log(`${count('passed')} passed, ${failed} failed${count('skipped') ? `, ${count('skipped')} skipped` : ''}`);
process.exit(failed > 0 || tests.length === 0 ? 1 : 0);
