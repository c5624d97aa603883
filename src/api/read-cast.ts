// The people one can be in the demo town, as the stage lists them.

export type CastMember = { id: string; name: string; roleLabel: string; about: string }

/** Empty where no stage stands. */
export async function readCast(): Promise<readonly CastMember[]> {
  try {
    const response = await fetch('/_stage/cast.json')
    const cast: unknown = await response.json()
    return response.ok && Array.isArray(cast) ? cast : []
  } catch {
    return []
  }
}
