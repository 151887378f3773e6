import type { APIRoute } from 'astro';
import { packPlaces, PLACE_SHARDS, type PlaceShardName } from '../../../domain/place-search.ts';
import { getPlaces } from '../../../queries/finder.ts';
import { fold } from '../../../search/fold.ts';

export const getStaticPaths = () => PLACE_SHARDS.map((deel) => ({ params: { deel } }));

export const GET: APIRoute = async ({ params }) => Response.json(packPlaces(await getPlaces(), fold).get(params['deel'] as PlaceShardName));
