import path from 'node:path';
import { buildSite } from './site.ts';

/** `npm run build`: the complete site in `dist/`, or in the folder that is named. */
await buildSite(path.resolve(process.argv[2] ?? 'dist'));
