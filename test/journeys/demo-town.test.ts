// The demo town as a newcomer finds it: told by real actions, with something for every role to do.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CaseRow } from '../../types/cases/case-view'
import { caseStates } from '../../types/cases/case-words'
import { type Phone, phoneOf } from '../cloud/phone'
import { type LocalCloud, startLocalCloud } from '../local-cloud/start-local-cloud'
import { type CastId, type Person, people } from '../people'

const root = path.resolve(__dirname, '../..')
const snapshot = process.env.LINLI_TOWN ?? ''
const folder = mkdtempSync(path.join(tmpdir(), 'demo-town-'))
const cast = Object.values(people)
let cloud: LocalCloud

beforeAll(async () => {
  cpSync(path.join(snapshot, 'cloud'), folder, { recursive: true })
  cloud = await startLocalCloud({
    dataDir: folder,
    functionsDir: path.join(root, 'dist/functions'),
    collectionsFile: path.join(root, 'config/collections.json'),
    environment: JSON.parse(readFileSync(path.join(snapshot, 'environment.json'), 'utf8')),
  })
})

afterAll(async () => {
  await cloud.stop()
  rmSync(folder, { recursive: true, force: true })
})

const as = (id: CastId): Phone => phoneOf(cloud.url, people[id].openid)

const listOf = async ({ id, grants }: Person): Promise<CaseRow[]> => {
  const phone = as(id as CastId)
  const role = grants[0]?.role
  if (!role) return (await phone.does('cases', 'listMyCases', {})).rows
  return (await phone.does('cases', role === 'unitHandler' ? 'listSummonses' : 'listInbox', {})).rows
}

test('it begins on the Wednesday before the October holiday, at twenty past ten', async () => {
  const { clock } = await cloud.control<{ clock: { now: string } }>('state')
  expect(clock.now).toMatch(/^2026-09-30T02:2/)
})

test('everybody in it has something to look at', async () => {
  const lists = await Promise.all(cast.map(async (person) => ({ who: person.id, count: (await listOf(person)).length })))
  expect(lists.filter(({ count }) => count === 0)).toEqual([])
})

test('a case stands in every state where one can rest', async () => {
  const lists = await Promise.all(cast.map(listOf))
  const found = new Set(lists.flat().map(({ state }) => state))
  expect(caseStates.filter((state) => state !== 'SUBMITTED' && !found.has(state))).toEqual([])
})

test('the newest case of Ms Lin waits for both its units, and its promise steps over the holiday onto the make-up Saturday', async () => {
  const phone = as('lin')
  const [newest] = (await phone.does('cases', 'listMyCases', {})).rows
  const view = await phone.does('cases', 'readCase', { caseId: newest?.caseId as CaseRow['caseId'] })
  expect(view.summonses.map(({ unitName, state }) => `${unitName} ${state}`)).toEqual(['柳荫里物业 SENT', '街道执法队 SENT'])
  expect(new Set(view.promise.days.map(({ kind }) => kind))).toEqual(new Set(['working', 'holiday', 'makeUp', 'weekend']))
  expect(view.promise.clock.dueAt).toMatch(/^2026-10-12T10:00/)
})

test('the photos of the story have been checked and can be seen by whoever may see the case', async () => {
  const phone = as('zhao')
  const rows = await listOf(people.zhao)
  const views = await Promise.all(rows.map(({ caseId }) => phone.does('cases', 'readCase', { caseId })))
  const photos = views.flatMap(({ timeline }) => timeline.flatMap((entry) => entry.photos))
  const shown = await phone.does('files', 'readPhotos', { photos })
  expect(photos.length).toBeGreaterThan(8)
  expect(shown.photos.filter(({ state }) => state !== 'ready')).toEqual([])
})
