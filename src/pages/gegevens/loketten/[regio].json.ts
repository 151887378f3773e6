import type { APIRoute } from 'astro';
import { getDesks } from '../../../queries/desks.ts';
import { getRegions } from '../../../queries/finder.ts';

export const getStaticPaths = async () => (await getRegions()).map((regio) => ({ params: { regio } }));

export const GET: APIRoute = async ({ params }) => Response.json(await getDesks(params['regio'] ?? ''));
