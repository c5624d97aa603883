// Divides a piece of the town into as many pieces as shares are given, halving the list at every lane.
import { cutFace } from './cut-face'
import type { Face } from './face'
import type { Random } from './seeded-random'

const sum = (shares: readonly number[]): number => shares.reduce((total, share) => total + share, 0)

/** One face a share, in the order of the shares: roughly from north-west to south-east. */
export const divideFace = (face: Face, shares: readonly number[], random: Random): Face[] => {
  if (shares.length === 1) return [face]
  const half = Math.floor(shares.length / 2)
  const [firstShares, lastShares] = [shares.slice(0, half), shares.slice(half)]
  const [first, last] = cutFace(face, sum(firstShares) / sum(shares), random)
  return [...divideFace(first, firstShares, random), ...divideFace(last, lastShares, random)]
}
