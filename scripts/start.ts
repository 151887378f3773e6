import path from 'node:path';
import { readSettings } from '../src/corpus/settings.ts';
import { CommandError } from './failure.ts';
import { serveSite } from './server.ts';
import { buildSite } from './site.ts';

const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65535) throw new CommandError(`PORT is "${process.env['PORT']}", maar dat is geen poortnummer. Kies een getal tot 65535, bijvoorbeeld 4321.`);

const { base } = readSettings();
const dist = path.resolve('dist');
// A taken port is noticed before the build, not after it.
await (await serveSite('.', port, base)).close();
console.log('Het handboek wordt gebouwd …');
await buildSite(dist);
const site = await serveSite(dist, port, base);
console.log(`Het handboek staat op ${site.url}  (stoppen: Ctrl-C)`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void site.close().then(() => process.exit(0));
  });
