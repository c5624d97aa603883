// A deployment with wrong settings does not start, and each fault is said in one sentence.
import { readEnvironment } from '../../../cloudfunctions/_platform/environment'

const key = Buffer.alloc(32, 7).toString('base64')
const whole = { DATA_KEYS: `k1:${key}`, PERSON_KEY: key, PHONE_KEY: key, PASS_KEY: key }

test('whoever names no templates has none', () => {
  expect(readEnvironment(whole).templateIds).toEqual({})
})

test('template ids are known by our names', () => {
  expect(readEnvironment({ ...whole, TEMPLATE_IDS: '{"caseReceived":"t-1"}' }).templateIds).toEqual({ caseReceived: 't-1' })
})

test.each(['not json', '["t-1"]', '"t-1"', 'null', '{"caseReceived":7}', '{"caseReceived":null}'])(
  '%s is no table of template ids',
  (text) => {
    expect(() => readEnvironment({ ...whole, TEMPLATE_IDS: text })).toThrow(
      /^the environment is not complete: TEMPLATE_IDS must be JSON like/,
    )
  },
)
