import type { APIRoute } from 'astro';
import { getDirectoryPart, getRegions } from '../../../queries/finder.ts';
import { NATIONWIDE } from '../../../search/files.ts';

export const getStaticPaths = async () => [NATIONWIDE, ...(await getRegions())].map((deel) => ({ params: { deel } }));

export const GET: APIRoute = async ({ params }) => Response.json(await getDirectoryPart(params['deel'] === NATIONWIDE ? null : (params['deel'] ?? null)));
