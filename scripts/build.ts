import path from 'node:path';
import { buildSite } from './site.ts';

await buildSite(path.resolve('dist'));
