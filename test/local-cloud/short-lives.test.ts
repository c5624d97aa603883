/** What ends after its time in real life, with the real clock moved by hand. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openSignedAddresses } from '../../local-cloud/storage/signed-address'
import { openDocumentStore } from '../../local-cloud/store/document-store'
import { createPhoneCodes } from '../../local-cloud/wechat/phone-codes'

const folder = mkdtempSync(path.join(tmpdir(), 'lives-'))
beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-09-28T00:00:00Z') })
})
afterEach(() => jest.useRealTimers())
afterAll(() => rmSync(folder, { recursive: true }))

const pass = (seconds: number) => jest.setSystemTime(Date.now() + seconds * 1000)

test('a transaction can be committed within thirty seconds and not later', () => {
  const store = openDocumentStore({ dataDir: folder, collections: { accounts: [] }, isStrict: true })
  const run = (action: string, payload: object = {}) => store.answer(action, { collectionName: 'accounts', ...payload }, new Date()).answer
  const start = () => (run('startTransaction') as { transactionId: string }).transactionId
  const [inTime, late] = [start(), start()]
  run('insertDocument', { transactionId: inTime, data: ['{"_id":"in time"}'] })
  run('insertDocument', { transactionId: late, data: ['{"_id":"late"}'] })
  pass(29)
  run('commitTransaction', { transactionId: inTime })
  pass(1)
  expect(() => run('commitTransaction', { transactionId: late })).toThrow('TransactionNotExist')
  expect(run('getDocument', { query: '{}' })).toEqual({ data: { list: ['{"_id":"in time"}'] } })
  store.close()
})

test('a phone code can be redeemed for five minutes', () => {
  const codes = createPhoneCodes(() => '13900000001')
  const [early, late] = [codes.issue('oLan') as string, codes.issue('oLan') as string]
  pass(299)
  expect(codes.redeem(early)).toBe('13900000001')
  pass(1)
  expect(codes.redeem(late)).toBeNull()
})

test('a signed address is good for its own path and use, until it expires', () => {
  const addresses = openSignedAddresses(folder)
  const query = new URLSearchParams(addresses.sign('read', 'photos/a.jpg', 60))
  expect(addresses.isValid('read', 'photos/a.jpg', query)).toBe(true)
  expect(addresses.isValid('write', 'photos/a.jpg', query)).toBe(false)
  expect(addresses.isValid('read', 'photos/b.jpg', query)).toBe(false)
  pass(60)
  expect(addresses.isValid('read', 'photos/a.jpg', query)).toBe(false)
})
