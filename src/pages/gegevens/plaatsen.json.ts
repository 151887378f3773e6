import { getPlaces } from '../../queries/finder.ts';

export const GET = async () => Response.json((await getPlaces()).map((place) => ({ ...place, localities: place.localities.map(({ name, postcodes }) => ({ name, postcodes })) })));
