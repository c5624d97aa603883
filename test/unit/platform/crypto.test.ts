// Seals, receipts, passes and keys: what opens where, for whom and until when.
import { idempotencyKey, inputFingerprint } from '../../../cloudfunctions/_platform/crypto/idempotency'
import { openText, sealText } from '../../../cloudfunctions/_platform/crypto/seal-text'
import { isPassFor, isReceiptOf, isTicketFor, signPass, signReceipt, signTicket } from '../../../cloudfunctions/_platform/crypto/sign-pass'
import { personIdSchema, photoIdSchema } from '../../../types/ids'

const key = (fill: number) => Buffer.alloc(32, fill)
const oldKeys = { currentId: 'k1', byId: new Map([['k1', key(1)]]) }
const newKeys = {
  currentId: 'k2',
  byId: new Map([
    ['k2', key(2)],
    ['k1', key(1)],
  ]),
}
const phoneOfLin = { recordId: 'lin', field: 'phone' }

test('a sealed text opens at its place and nowhere else', () => {
  const sealed = sealText(oldKeys, '13800005501', phoneOfLin)
  expect(sealed).not.toContain('13800005501')
  expect(openText(oldKeys, sealed, phoneOfLin)).toBe('13800005501')
  expect(() => openText(oldKeys, sealed, { recordId: 'he', field: 'phone' })).toThrow()
  expect(() => openText(oldKeys, sealed, { recordId: 'lin', field: 'name' })).toThrow()
})

test('the same text is never sealed alike twice', () => {
  expect(sealText(oldKeys, 'x', phoneOfLin)).not.toBe(sealText(oldKeys, 'x', phoneOfLin))
})

test('after a key is changed old texts open still, and new ones are sealed with the new key', () => {
  expect(openText(newKeys, sealText(oldKeys, '林', phoneOfLin), phoneOfLin)).toBe('林')
  expect(sealText(newKeys, '林', phoneOfLin)).toMatch(/^k2\./)
  expect(() => openText(oldKeys, sealText(newKeys, '林', phoneOfLin), phoneOfLin)).toThrow(/k2 is missing/)
})

const lin = personIdSchema.parse('lin')
const he = personIdSchema.parse('he')
const photo = photoIdSchema.parse('photo')
const now = '2026-09-28T01:00:00.000Z'
const inFourteenMinutes = '2026-09-28T01:14:00.000Z'
const inFifteenMinutes = '2026-09-28T01:15:00.000Z'

test('a receipt is its owner’s alone, and a pass is no receipt', () => {
  const receipt = signReceipt(key(3), photo, lin)
  expect([isReceiptOf(key(3), receipt, photo, lin), isReceiptOf(key(3), receipt, photo, he)]).toEqual([true, false])
  expect(isReceiptOf(key(3), signPass(key(3), photo, lin, now), photo, lin)).toBe(false)
})

test('a pass opens for its viewer for a quarter of an hour', () => {
  const pass = signPass(key(3), photo, lin, now)
  expect(isPassFor(key(3), pass, photo, lin, inFourteenMinutes)).toBe(true)
  expect(isPassFor(key(3), pass, photo, lin, inFifteenMinutes)).toBe(false)
  expect(isPassFor(key(3), pass, photo, he, now)).toBe(false)
})

test('a pass whose end was moved opens nothing', () => {
  const [, signature] = signPass(key(3), photo, lin, now).split('.')
  expect(isPassFor(key(3), `zzzzzzzz.${signature}`, photo, lin, now)).toBe(false)
})

test('a ticket holds for one path', () => {
  const ticket = signTicket(key(3), 'incoming/a', lin, now, 60)
  expect([isTicketFor(key(3), ticket, 'incoming/a', lin, now), isTicketFor(key(3), ticket, 'incoming/b', lin, now)]).toEqual([true, false])
})

test('the same input in another order has the same fingerprint, another input another one', () => {
  expect(inputFingerprint({ a: 1, b: { c: [1, 2], d: 2 } })).toBe(inputFingerprint({ b: { d: 2, c: [1, 2] }, a: 1 }))
  expect(inputFingerprint({ a: [1, 2] })).not.toBe(inputFingerprint({ a: [2, 1] }))
})

test('a key belongs to one person, one action and one request', () => {
  const keysMade = [
    ['a', 'bc', 'd'],
    ['ab', 'c', 'd'],
    ['a', 'b', 'cd'],
    ['a', 'bc', 'e'],
  ].map(([openid = '', action = '', request = '']) => idempotencyKey(openid, action, request))
  expect(new Set(keysMade).size).toBe(4)
})
