import { dev } from 'astro';

process.env['ASTRO_DEV_BACKGROUND'] = '0';
await dev({ server: { port: Number(process.env['PORT'] ?? 4321) } });
