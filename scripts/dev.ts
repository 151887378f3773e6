import { dev } from 'astro';
import { readSettings } from '../src/corpus/settings.ts';
import { readPort } from './server.ts';

// A setting of the wrong form is named before Astro reads it and wraps the words in its own.
readSettings();
process.env['ASTRO_DEV_BACKGROUND'] = '0';
await dev({ server: { port: readPort() } });
