// Names a role at a reach as one word (gridWorker@e-liuyinli), so that an index finds everyone who stands behind it.
import type { Grant, Reach, Role } from '../../../types/roles'

export const postAt = (role: Role, reachId: string): string => `${role}@${reachId}`

export const reachIdOf = (reach: Reach): string => (reach.kind === 'place' ? reach.placeId : reach.unitId)

export const postOf = (grant: Grant): string => postAt(grant.role, reachIdOf(grant.reach))
