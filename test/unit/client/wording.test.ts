// Whatever goes wrong, a person reads what happened and what to do.
import { errorWords } from '@/wording/zh'
import { errorCodes } from '../../../types/errors'

test.each([...errorCodes, 'NO_CONNECTION' as const])('%s has a plain sentence without a code in it', (code) => {
  expect(errorWords[code]).toMatch(/^[^A-Z_]{8,40}。$/)
})
