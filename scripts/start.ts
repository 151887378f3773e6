import path from 'node:path';
import { readSettings } from '../src/corpus/settings.ts';
import { claimPort, readPort, serveSite } from './server.ts';
import { buildSite } from './site.ts';

const port = readPort();
const { base } = readSettings();
const dist = path.resolve('dist');
// A taken port is noticed before the build, not after it.
await claimPort(port);
console.log('Het handboek wordt gebouwd …');
await buildSite(dist);
const site = await serveSite(dist, port, base);
console.log(`Het handboek staat op ${site.url}  (stoppen: Ctrl-C)`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void site.close().then(() => process.exit(0));
  });
