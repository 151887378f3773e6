import { getHandoverServices } from '../../../queries/handover.ts';

export const GET = async () => Response.json(await getHandoverServices());
