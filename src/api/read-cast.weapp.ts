// On WeChat everyone is somebody already, so there is no cast to choose from.
import type { CastMember } from './read-cast'

export const readCast = async (): Promise<readonly CastMember[]> => []
