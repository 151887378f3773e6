import { z } from 'zod';
import type { Organization } from '../domain/service.ts';
import { directoryFields, toDirectoryRecord } from './directory.ts';
import { text } from './fields.ts';

/** Organisations: `content/organisaties/*.mdx`. */
export const organisaties = z
  .strictObject({ ...directoryFields, soort: text(80).describe('Wat voor organisatie het is, in gewone woorden: "welzijnsorganisatie".') })
  .transform((data): Organization => ({ ...toDirectoryRecord(data), sort: data.soort }));
