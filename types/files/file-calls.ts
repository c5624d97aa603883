// The calls of function `files`: a photo is asked for, uploaded, confirmed, and later shown to whoever holds a pass.
import { photoIdSchema } from '../ids'
import { z } from '../schema'

/** Proof that this photo passed `confirmUpload` for this person: HMAC-signed, so other actions need no read. */
export const receiptSchema = z.strictObject({ photoId: photoIdSchema, receipt: z.string().check(z.maxLength(128)) })
export type Receipt = z.infer<typeof receiptSchema>

export const photoStates = ['ready', 'checking', 'held', 'rejected'] as const

export const requestUploadInput = z.strictObject({ bytes: z.number().check(z.gt(0), z.lte(10 * 1024 * 1024)) })
export const requestUploadOutput = z.strictObject({ ticket: z.string(), cloudPath: z.string() })
export const confirmUploadInput = z.strictObject({ ticket: z.string().check(z.maxLength(512)), fileId: z.string().check(z.maxLength(300)) })
export const confirmUploadOutput = z.strictObject({
  photoId: photoIdSchema,
  receipt: z.string(),
  width: z.number(),
  height: z.number(),
  bytes: z.number(),
})
export const readPhotosInput = z.strictObject({
  photos: z
    .array(z.strictObject({ photoId: photoIdSchema, pass: z.string().check(z.maxLength(200)) }))
    .check(z.minLength(1), z.maxLength(50)),
})
export const readPhotosOutput = z.strictObject({
  photos: z.array(z.strictObject({ photoId: photoIdSchema, state: z.enum(photoStates), url: z.nullable(z.string()) })),
})

// biome-ignore format: a table is read by its columns
export const fileCalls = {
  requestUpload: { kind: 'write', input: requestUploadInput, output: requestUploadOutput },
  confirmUpload: { kind: 'write', input: confirmUploadInput, output: confirmUploadOutput },
  readPhotos:    { kind: 'read',  input: readPhotosInput,    output: readPhotosOutput },
} as const
