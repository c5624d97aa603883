// What this device keeps of answers: enough to read without a network, never all there ever was, and nothing withdrawn.
import { dropCopy, keepCopy, readCopy } from '@/api/answer-copies'

const at = '2026-11-18T02:30:00.000Z'
const kept = new Map<string, string>()

beforeEach(() => {
  kept.clear()
  const localStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  }
  Object.assign(globalThis, { window: { localStorage, name: '', location: { hash: '' } } })
})

afterAll(() => void Reflect.deleteProperty(globalThis, 'window'))

test('an answer is read back as it was', () => {
  keepCopy('cases.readCase:1', { data: { title: '路灯不亮' }, at })
  expect(readCopy('cases.readCase:1')).toEqual({ data: { title: '路灯不亮' }, at })
})

test('the store does not grow with every page ever opened', () => {
  for (let page = 0; page < 200; page += 1) keepCopy(`cases.readCase:${page}`, { data: page, at })
  expect(kept.size).toBeLessThanOrEqual(31)
  expect(readCopy('cases.readCase:199')).toBeDefined()
  expect(readCopy('cases.readCase:0')).toBeUndefined()
})

test('what may no longer be seen leaves nothing on the device', () => {
  keepCopy('cases.readCase:1', { data: { title: '路灯不亮' }, at })
  dropCopy('cases.readCase:1')
  expect(readCopy('cases.readCase:1')).toBeUndefined()
  expect([...kept.values()].join()).not.toContain('cases.readCase:1')
})
