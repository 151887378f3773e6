import { buildSite } from '../site.ts';

// Called as `handbook-build.ts <output folder>`; the settings say which content.
await buildSite(process.argv[2] as string);
process.exit(0);
