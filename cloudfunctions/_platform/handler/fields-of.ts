// Names the places of an input that do not fit, as paths and never as values: what was typed may be personal.
import type { z } from '../../../types/schema'

/** Keys a client invented are echoed no longer than this. */
const maxPath = 80

export const fieldsOf = (error: z.core.$ZodError): string[] => {
  const paths = error.issues.flatMap((issue) => {
    const invented = issue.code === 'unrecognized_keys' ? issue.keys : ['']
    return invented.map((key) => [...issue.path, ...(key ? [key] : [])].join('.').slice(0, maxPath))
  })
  return [...new Set(paths)].filter((path) => path.length > 0).slice(0, 20)
}
