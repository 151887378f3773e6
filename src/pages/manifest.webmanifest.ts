import type { APIRoute } from 'astro';
import { addressOf, getSite } from '../queries/site.ts';

/** What a device needs to know to install the handbook. */
export const GET: APIRoute = async () => {
  const { name, tagline, description } = await getSite();
  const icon = (size: number, purpose: 'any' | 'maskable') => ({ src: addressOf(`/icons/${purpose}-${size}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose });
  return new Response(
    JSON.stringify({
      id: addressOf('/'),
      name: `${name}: ${tagline}`,
      short_name: name,
      description,
      lang: 'nl',
      dir: 'ltr',
      start_url: addressOf('/'),
      scope: addressOf('/'),
      display: 'standalone',
      background_color: '#f4f6f2',
      theme_color: '#00505c',
      icons: [icon(192, 'any'), icon(512, 'any'), icon(192, 'maskable'), icon(512, 'maskable')],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
};
