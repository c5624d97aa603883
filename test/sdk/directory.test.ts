// Joining and belonging: what a person agrees to, proves and is granted, on the shipped bundles.

import { newRequestId } from '../cloud/phone'
import { settlePerson } from '../cloud/settle-person'
import { startTown, type Town } from '../cloud/start-town'
import { people } from '../people'

const { lin, zhao, he } = people
let town: Town

beforeAll(async () => {
  town = await startTown()
})
afterAll(() => town.stop())

const wholeCode = (grants: unknown) => town.operate('mintInvitation', { grants }) as Promise<{ code: string }>
const gridWorkerGrant = { role: 'gridWorker', reach: { kind: 'place', placeId: 'e-liuyinli' }, until: '2028-01-01T00:00:00.000Z' }

describe('a newcomer', () => {
  const newcomer = { openid: 'demo-somebody' }

  test('has no record and leaves none by looking', async () => {
    const first = await town.as(newcomer).does('directory', 'signIn', {})
    expect(first).toMatchObject({ isNew: true, hasConsented: false, phoneMasked: null, grants: [] })
    expect((await town.as(newcomer).does('directory', 'signIn', {})).isNew).toBe(true)
  })

  test('is asked to agree before anything is kept', async () => {
    const answer = await town.as(newcomer).ask('directory', 'setName', { name: '钱多多', title: '先生' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'CONSENT_NEEDED' } })
  })

  test('cannot agree to a text that is not the current one', async () => {
    const answer = await town.as(newcomer).ask('directory', 'giveConsent', { version: '2020-01-01' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', fields: ['version'] } })
  })

  test('who agrees twice at once has one record', async () => {
    const agree = () => town.as(newcomer).ask('directory', 'giveConsent', { version: '2026-09-01' })
    const answers = await Promise.all([agree(), agree()])
    expect(answers.every((answer) => answer.ok)).toBe(true)
    expect(await town.as(newcomer).does('directory', 'signIn', {})).toMatchObject({ isNew: false, hasConsented: true })
  })

  test('walks from the street to a building without meeting a grid', async () => {
    let parentId: string | undefined
    const levels: string[] = []
    for (;;) {
      const { places } = await town.as(newcomer).does('directory', 'listPlaces', (parentId ? { parentId } : {}) as never)
      const [first] = places
      if (!first) break
      levels.push(first.level)
      parentId = first.placeId
    }
    expect(levels).toEqual(['street', 'community', 'estate', 'building'])
  })
})

describe('a resident', () => {
  beforeAll(() => settlePerson(town, lin))

  test('sees the own phone and door masked', async () => {
    const me = await town.as(lin).does('directory', 'signIn', {})
    expect(me).toMatchObject({ name: '林晓梅', label: '林女士', phoneMasked: '138****5501' })
    expect(me.home).toMatchObject({ buildingId: 'b-liuyinli-6', doorMasked: '2 单元 3**' })
  })

  test('finds the map around the own home, with exactly one micro-grid marked', async () => {
    const map = await town.as(lin).does('directory', 'readMap', {})
    expect(map.microGrids).toHaveLength(9)
    expect(map.microGrids.filter((microGrid) => microGrid.isHere)).toHaveLength(1)
    expect(map.buildings.some((building) => building.placeId === 'b-liuyinli-6')).toBe(true)
  })

  test('cannot use a phone code twice', async () => {
    const code = await town.as(lin).pressesPhoneButton()
    await town.as(lin).does('directory', 'verifyPhone', { code })
    expect(await town.as(lin).ask('directory', 'verifyPhone', { code })).toMatchObject({ ok: false, error: { because: 'phoneCode' } })
  })

  test('may retry a phone code under the same requestId', async () => {
    const code = await town.as(lin).pressesPhoneButton()
    const requestId = newRequestId()
    const first = await town.as(lin).does('directory', 'verifyPhone', { code }, requestId)
    expect(await town.as(lin).does('directory', 'verifyPhone', { code }, requestId)).toEqual(first)
  })

  test('cannot live in a place that is no building', async () => {
    const answer = await town.as(lin).ask('directory', 'setHome', { buildingId: 'qinghe' as never })
    expect(answer).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', fields: ['buildingId'] } })
  })

  test('changes nothing by naming a role, an openid or a status', async () => {
    const { body } = await town.as(lin).sends('directory', {
      action: 'setName',
      input: { name: '林晓梅', title: '女士', role: 'streetSupervisor', openid: 'demo-zhao', status: 'CLOSED' },
      requestId: newRequestId(),
      contractVersion: 1,
    })
    expect(body).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', fields: ['role', 'openid', 'status'] } })
    expect((await town.as(lin).does('directory', 'signIn', {})).grants).toEqual([])
  })
})

describe('a request sent twice', () => {
  beforeAll(() => settlePerson(town, he))

  test('is done once and answered the same', async () => {
    const requestId = newRequestId()
    const first = await town.as(he).does('directory', 'setName', { name: '何建军', title: '先生' }, requestId)
    expect(await town.as(he).does('directory', 'setName', { name: '何建军', title: '先生' }, requestId)).toEqual(first)
  })

  test('with other input is a conflict', async () => {
    const requestId = newRequestId()
    await town.as(he).does('directory', 'setName', { name: '何建军', title: '先生' }, requestId)
    const other = await town.as(he).ask('directory', 'setName', { name: '何小军', title: '先生' }, requestId)
    expect(other).toMatchObject({ ok: false, error: { code: 'CONFLICT' } })
  })

  test('by another person is that person’s own request', async () => {
    const requestId = newRequestId()
    await town.as(he).does('directory', 'setName', { name: '何建军', title: '先生' }, requestId)
    const other = await town.as(lin).does('directory', 'setName', { name: '林晓梅', title: '女士' }, requestId)
    expect(other.name).toBe('林晓梅')
  })
})

describe('an invitation', () => {
  test('used by two at once makes exactly one of them a grid worker', async () => {
    await settlePerson(town, { ...zhao, grants: [] })
    const { code } = await wholeCode([gridWorkerGrant])
    const redeem = (person: typeof lin) => town.as(person).ask('directory', 'redeemInvitation', { code })
    const answers = await Promise.all([redeem(lin), redeem(zhao)])
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ error: { code: 'INVITATION_INVALID' } })
  })

  test('redeemed again under the same requestId answers the same and grants once', async () => {
    const { code } = await wholeCode([gridWorkerGrant])
    const requestId = newRequestId()
    const first = await town.as(he).does('directory', 'redeemInvitation', { code }, requestId)
    const again = await town.as(he).does('directory', 'redeemInvitation', { code }, requestId)
    expect(again).toEqual(first)
    expect(again.grants).toHaveLength(1)
  })

  test('that is wrong, used or expired is answered alike', async () => {
    const guesser = { ...people.pan, grants: [] }
    await settlePerson(town, guesser)
    const { code: used } = await wholeCode([gridWorkerGrant])
    await town.as(he).does('directory', 'redeemInvitation', { code: used })
    const { code: late } = await wholeCode([gridWorkerGrant])
    await town.passTime({ days: 8 })
    const tried = ['2345678923', used, late]
    const answers = await Promise.all(tried.map((code) => town.as(guesser).ask('directory', 'redeemInvitation', { code })))
    const errors = answers.map((answer) => (answer.ok ? 'redeemed' : answer.error))
    expect(new Set(errors.map((error) => JSON.stringify(error))).size).toBe(1)
    expect(errors[0]).toMatchObject({ code: 'INVITATION_INVALID' })
  })

  test('cannot be guessed more than five times an hour', async () => {
    const guesser = { ...people.xu, grants: [] }
    await settlePerson(town, guesser)
    const guess = () => town.as(guesser).ask('directory', 'redeemInvitation', { code: 'ABCDEFGHJK' })
    const codes: string[] = []
    for (let count = 0; count < 6; count++) {
      const answer = await guess()
      codes.push(answer.ok ? 'OK' : answer.error.code)
    }
    expect(codes).toEqual([...Array.from({ length: 5 }, () => 'INVITATION_INVALID'), 'TOO_MANY_REQUESTS'])
    await town.passTime({ hours: 1.1 })
    expect(await guess()).toMatchObject({ error: { code: 'INVITATION_INVALID' } })
  })
})
