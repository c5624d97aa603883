// What each role may do, as one table. Where it may do it is the grant's reach; the two together are permission (may.ts).
import type { Role } from '../../../types/roles'

export const capabilities = [
  'readCase',
  'triageCase',
  'declineCase',
  'releaseContent',
  'blowWhistle',
  'answerSummons',
  'contactResident',
  'recordProgress',
  'finishPart',
  'submitResolution',
  'verifyCase',
  'callBack',
] as const
export type Capability = (typeof capabilities)[number]

// biome-ignore format: a row a role, read by community staff.
export const capabilitiesOf: Readonly<Record<Role, readonly Capability[]>> = {
  gridWorker:       ['readCase', 'triageCase', 'declineCase', 'blowWhistle', 'contactResident', 'callBack'],
  communityStaff:   ['readCase', 'triageCase', 'declineCase', 'blowWhistle', 'contactResident', 'callBack', 'verifyCase', 'releaseContent'],
  unitHandler:      ['readCase', 'answerSummons', 'contactResident', 'recordProgress', 'finishPart', 'submitResolution'],
  streetSupervisor: ['readCase', 'triageCase', 'declineCase', 'blowWhistle', 'contactResident', 'callBack', 'verifyCase', 'releaseContent'],
}
