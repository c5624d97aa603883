// The calls of `supervision` and `maintenance`: operators and timers only, never a client.
import { grantSchema } from './roles'
import { z } from './schema'
import { streetSchema } from './street/street'

export const loadStreetInput = streetSchema
export const loadStreetOutput = z.strictObject({ version: z.string(), places: z.number(), units: z.number() })
export const mintInvitationInput = z.strictObject({ grants: z.array(grantSchema).check(z.minLength(1), z.maxLength(5)) })
/** The code is shown once and kept nowhere; only its hash is stored. */
export const mintInvitationOutput = z.strictObject({ code: z.string(), until: z.string() })

// biome-ignore format: a table is read by its columns
export const maintenanceCalls = {
  loadStreet:     { kind: 'write', input: loadStreetInput,     output: loadStreetOutput },
  mintInvitation: { kind: 'write', input: mintInvitationInput, output: mintInvitationOutput },
} as const
