// The table of action × role × reach: every action of the contract has a row, and every cell is asserted, allowed or denied.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { holds, may, type Target } from '../../cloudfunctions/_domain/directory/may'
import type { Needs } from '../../cloudfunctions/_platform/handler/define-action'
import { calls } from '../../types/calls'
import { placeIdSchema, unitIdSchema } from '../../types/ids'
import type { Grant, Role } from '../../types/roles'

const now = '2026-10-09T01:00:00.000Z'
const tomorrow = '2026-10-10T01:00:00.000Z'
const yesterday = '2026-10-08T01:00:00.000Z'

type Letter = 'G' | 'C' | 'U' | 'S'
const roleOf: Readonly<Record<Letter, Role>> = { G: 'gridWorker', C: 'communityStaff', U: 'unitHandler', S: 'streetSupervisor' }

/** Who may: everyone signed in, or grid worker, community staff, unit handler, street supervisor within their reach. */
// biome-ignore format: a row an action
const table: Readonly<Record<string, 'everyone' | readonly Letter[]>> = {
  'cases.previewReport':        'everyone',
  'cases.listCategories':       'everyone',
  'cases.reportCase':           'everyone',
  'cases.readCase':             'everyone',
  'cases.listMyCases':          'everyone',
  'cases.rateCase':             'everyone',
  'cases.listInbox':            ['G', 'C', 'S'],
  'cases.listSummonses':        ['U'],
  'cases.suggestUnits':         ['G', 'C', 'S'],
  'cases.releaseContent':       ['C', 'S'],
  'cases.declineCase':          ['G', 'C', 'S'],
  'cases.triageCase':           ['G', 'C', 'S'],
  'cases.blowWhistle':          ['G', 'C', 'S'],
  'cases.answerSummons':        ['U'],
  'cases.contactResident':      ['G', 'C', 'U', 'S'],
  'cases.recordProgress':       ['U'],
  'cases.finishPart':           ['U'],
  'cases.submitResolution':     ['U'],
  'cases.verifyCase':           ['C', 'S'],
  'cases.callBack':             ['G', 'C', 'S'],
  'files.requestUpload':        'everyone',
  'files.confirmUpload':        'everyone',
  'files.readPhotos':           'everyone',
  'directory.signIn':           'everyone',
  'directory.giveConsent':      'everyone',
  'directory.verifyPhone':      'everyone',
  'directory.setName':          'everyone',
  'directory.setHome':          'everyone',
  'directory.redeemInvitation': 'everyone',
  'directory.listPlaces':       'everyone',
  'directory.readMap':          'everyone',
}

const root = path.resolve(__dirname, '../../cloudfunctions')
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const actions = Object.entries(calls).flatMap(([functionName, rows]) => Object.keys(rows).map((action) => ({ functionName, action })))

const needsOf = (functionName: string, action: string): Needs => {
  const file = path.join(root, functionName, `${kebab(action)}.ts`)
  if (!existsSync(file)) throw new Error(`${functionName}.${action} has no file of its name`)
  return (require(file) as Record<string, { needs: Needs }>)[action]?.needs ?? {}
}

const here: Target = { scopes: ['qinghe', 'c-liuyin', 'e-liuyinli'], units: [unitIdSchema.parse('u-zhifa')] }
const reachFor = (role: Role, id: string): Grant['reach'] =>
  role === 'unitHandler' ? { kind: 'unit', unitId: unitIdSchema.parse(id) } : { kind: 'place', placeId: placeIdSchema.parse(id) }
const grantFor = (role: Role, isHere: boolean, until = tomorrow): Grant => {
  const id = role === 'unitHandler' ? (isHere ? 'u-zhifa' : 'u-paishui') : isHere ? 'c-liuyin' : 'c-shiqiao'
  return { role, reach: reachFor(role, id), until }
}

test('every action of the contract has a row, and every row an action', () => {
  expect(Object.keys(table).sort()).toEqual(actions.map(({ functionName, action }) => `${functionName}.${action}`).sort())
})

describe.each(actions)('$functionName.$action', ({ functionName, action }) => {
  const allowed = table[`${functionName}.${action}`] ?? []
  const { capability } = needsOf(functionName, action)

  test(
    allowed === 'everyone' ? 'asks for no capability' : `is for ${allowed.map((letter) => roleOf[letter]).join(', ')} within their reach`,
    () => {
      if (allowed === 'everyone') return expect(capability).toBeUndefined()
      if (!capability) throw new Error('the action asks for no capability')
      for (const [letter, role] of Object.entries(roleOf) as [Letter, Role][]) {
        const isAllowed = allowed.includes(letter)
        expect([role, 'here', may([grantFor(role, true)], capability, here, now)]).toEqual([role, 'here', isAllowed])
        expect([role, 'elsewhere', may([grantFor(role, false)], capability, here, now)]).toEqual([role, 'elsewhere', false])
        expect([role, 'ended', may([grantFor(role, true, yesterday)], capability, here, now)]).toEqual([role, 'ended', false])
        expect([role, 'somewhere', holds([grantFor(role, false)], capability, now)]).toEqual([role, 'somewhere', isAllowed])
      }
      expect(may([], capability, here, now)).toBe(false)
    },
  )
})

test('permission is the union of what a person holds', () => {
  const grants = [grantFor('unitHandler', true), grantFor('communityStaff', false)]
  expect([may(grants, 'answerSummons', here, now), may(grants, 'verifyCase', here, now)]).toEqual([true, false])
})
