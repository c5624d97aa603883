// Where things lie in this repository, wherever it was cloned.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

export const inRepository = (...parts) => join(root, ...parts)

export const functionsDir = inRepository('dist', 'functions')
export const functionMapsDir = inRepository('dist', 'functions-maps')
export const localCloudDir = inRepository('dist', 'local-cloud')
export const seedDir = inRepository('dist', 'seed')
export const h5Dir = inRepository('dist', 'h5')
export const weappDir = inRepository('dist', 'weapp')
export const dataDir = inRepository('.data')
export const cacheDir = inRepository('.cache')
