import { getPlaces } from '../../queries/finder.ts';

export const GET = async () => Response.json(await getPlaces());
