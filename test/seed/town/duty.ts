// One row of the duty catalogue, written short: who leads for what, where, with which words, and who comes along.

import { categoryIdSchema, placeIdSchema, unitIdSchema } from '../../../types/ids'
import type { Duty } from '../../../types/street/street'

/** An assisting unit and what it is asked for. */
export type Assistance = [unitId: string, ask: string]

export const duty = (categoryId: string, within: string, lead: string, leadAsk: string, ...assisting: Assistance[]): Duty => ({
  categoryId: categoryIdSchema.parse(categoryId),
  within: placeIdSchema.parse(within),
  lead: unitIdSchema.parse(lead),
  leadAsk,
  assisting: assisting.map(([unitId, ask]) => ({ unitId: unitIdSchema.parse(unitId), ask })),
})
