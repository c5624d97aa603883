// The calls of function `directory`: who I am, what I agreed to, where I live, which roles I hold, and the map.
import { personIdSchema, placeIdSchema } from '../ids'
import { grantSchema } from '../roles'
import { lineSchema, pointSchema, z } from '../schema'
import { ringSchema } from '../street/street'

/** What a person sees of themselves. Personal data comes masked. */
export const meSchema = z.strictObject({
  personId: personIdSchema,
  isNew: z.boolean(),
  /** Whole name as the person gave it, or null. */
  name: z.nullable(z.string()),
  /** 林女士 or null. */
  label: z.nullable(z.string()),
  /** 138****2207 or null while unverified. */
  phoneMasked: z.nullable(z.string()),
  hasConsented: z.boolean(),
  home: z.nullable(
    z.strictObject({
      buildingId: placeIdSchema,
      label: z.string(),
      doorMasked: z.nullable(z.string()),
      point: pointSchema,
      estateName: z.string(),
    }),
  ),
  grants: z.array(z.strictObject({ ...grantSchema.shape, reachLabel: z.string() })),
  street: z.strictObject({ name: z.string(), hotline: z.string(), consentVersion: z.string() }),
})
export type Me = z.infer<typeof meSchema>

export const listPlacesInput = z.strictObject({ parentId: z.optional(placeIdSchema) })
export const listPlacesOutput = z.strictObject({
  places: z.array(z.strictObject({ placeId: placeIdSchema, name: z.string(), level: z.string(), hasChildren: z.boolean() })),
})

/** The map around a point or of a micro-grid: our own polygons, drawn by the client. Works without any map service. */
export const readMapInput = z.strictObject({ point: z.optional(pointSchema), microGridId: z.optional(placeIdSchema) })
export const readMapOutput = z.strictObject({
  centre: pointSchema,
  microGrids: z.array(z.strictObject({ placeId: placeIdSchema, name: z.string(), ring: ringSchema, isHere: z.boolean() })),
  buildings: z.array(z.strictObject({ placeId: placeIdSchema, name: z.string(), ring: ringSchema, microGridId: placeIdSchema })),
})
export type StreetMap = z.infer<typeof readMapOutput>

export const setHomeInput = z.strictObject({
  buildingId: placeIdSchema,
  door: z.optional(z.string().check(z.minLength(1), z.maxLength(20))),
})
export const setNameInput = z.strictObject({ name: lineSchema, title: z.enum(['女士', '先生', '居民']) })
/** 10 characters without look-alikes. */
export const invitationCodeSchema = z.string().check(z.regex(/^[23456789ABCDEFGHJKLMNPQRSTUVWXYZ]{10}$/))

// biome-ignore format: a table is read by its columns
export const directoryCalls = {
  signIn:           { kind: 'read',  input: z.strictObject({}),                                            output: meSchema },
  giveConsent:      { kind: 'write', input: z.strictObject({ version: z.string().check(z.maxLength(20)) }), output: meSchema },
  verifyPhone:      { kind: 'write', input: z.strictObject({ code: z.string().check(z.maxLength(200)) }),   output: meSchema },
  setName:          { kind: 'write', input: setNameInput,                                                  output: meSchema },
  setHome:          { kind: 'write', input: setHomeInput,                                                  output: meSchema },
  redeemInvitation: { kind: 'write', input: z.strictObject({ code: invitationCodeSchema }),                 output: meSchema },
  listPlaces:       { kind: 'read',  input: listPlacesInput,                                               output: listPlacesOutput },
  readMap:          { kind: 'read',  input: readMapInput,                                                  output: readMapOutput },
} as const
