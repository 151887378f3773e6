import { z } from 'zod';

/** `content/plan.yaml`: the pages that were promised, in the order in which the editors name them. */
export const plan = z.strictObject({ ids: z.array(z.string()) });
