// Collection `street`: the street's data in parts under one version, kept in the instance's memory and asked for anew each minute.

import type { Instant } from '../../../../types/schema'
import type { Street } from '../../../../types/street/street'
import { indexStreet, type StreetIndex } from '../../../_domain/directory/street-index'
import { Unavailable } from '../../unavailable'
import { openCollection } from './collection'
import { command } from './database'

type List = 'levels' | 'places' | 'units' | 'categories' | 'duties'
type PartDocument = { _id: string; version: string; list: List; position: number; items: unknown[] }
type HeadDocument = { _id: 'current'; version: string; settings: Street['settings']; partIds: string[] }

const currentId = 'current'
const lists: readonly List[] = ['levels', 'places', 'units', 'categories', 'duties']
const itemsPerPart = 100
const millisecondsKept = 60_000

const heads = openCollection<HeadDocument>('street')
const parts = openCollection<PartDocument>('street')

const partsOf = (street: Street): PartDocument[] =>
  lists.flatMap((list) => {
    const items: readonly unknown[] = street[list]
    const count = Math.ceil(items.length / itemsPerPart)
    return Array.from({ length: count }, (_, position) => ({
      _id: `${street.version}:${list}:${position}`,
      version: street.version,
      list,
      position,
      items: items.slice(position * itemsPerPart, (position + 1) * itemsPerPart),
    }))
  })

/** Readers see the old street until the last write, and then the whole new one. */
export const replaceStreet = async (street: Street): Promise<void> => {
  const before = await heads.read(currentId)
  const fresh = partsOf(street)
  for (const part of fresh) await parts.replace(part)
  const partIds = fresh.map((part) => part._id)
  await heads.replace({ _id: currentId, version: street.version, settings: street.settings, partIds })
  const old = (before?.partIds ?? []).filter((id) => !partIds.includes(id))
  if (old.length > 0) await parts.remove({ _id: command.in(old) })
}

const readParts = async (head: HeadDocument): Promise<Street> => {
  const found = await parts.find({ where: { _id: command.in(head.partIds) }, limit: head.partIds.length })
  if (found.length < head.partIds.length) throw new Unavailable('the street, which was replaced while it was read,')
  const listOf = (list: List) =>
    found
      .filter((part) => part.list === list)
      .sort((a, b) => a.position - b.position)
      .flatMap((part) => part.items)
  return { version: head.version, settings: head.settings, ...Object.fromEntries(lists.map((list) => [list, listOf(list)])) } as Street
}

let kept: { street: StreetIndex; askedAt: number } | null = null

/** One read a minute while the version stays, two when it changed. Throws when no street was loaded. */
export const readStreet = async (now: Instant): Promise<StreetIndex> => {
  const at = Date.parse(now)
  if (kept && Math.abs(at - kept.askedAt) < millisecondsKept) return kept.street
  const head = await heads.read(currentId)
  if (!head) throw new Error('no street is loaded: an operator must call maintenance.loadStreet first')
  const isSame = kept?.street.version === head.version
  kept = { street: isSame && kept ? kept.street : indexStreet(await readParts(head)), askedAt: at }
  return kept.street
}
