import { readFileSync } from 'node:fs';
import path from 'node:path';
import { site } from '../schemas/site.ts';
import { readYaml } from './front-matter.ts';

/** Slugs of the municipalities that this edition is made for, as `site.yaml` names them. */
export function readHomeMunicipalities(contentDir: string): string[] {
  const file = path.join(contentDir, 'site.yaml');
  const read = site.safeParse(readYaml(readFileSync(file, 'utf8'), file).data);
  return read.success ? read.data.region.municipalities : [];
}
