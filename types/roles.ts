// Who may hold which role, and where: a grant is a role with a reach and an end.
import { placeIdSchema, unitIdSchema } from './ids'
import { instantSchema, z } from './schema'

/** Every signed-in person is a resident without a grant; the rest is granted by invitation. */
export const roles = ['gridWorker', 'communityStaff', 'unitHandler', 'streetSupervisor'] as const
export const roleSchema = z.enum(roles)
export type Role = z.infer<typeof roleSchema>

export const reachSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('place'), placeId: placeIdSchema }),
  z.strictObject({ kind: z.literal('unit'), unitId: unitIdSchema }),
])
export type Reach = z.infer<typeof reachSchema>

export const grantSchema = z.strictObject({ role: roleSchema, reach: reachSchema, until: instantSchema })
export type Grant = z.infer<typeof grantSchema>
