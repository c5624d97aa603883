// Asks the platform who calls, at the moment of the call: an instance serves one person after another.
import * as cloud from 'wx-server-sdk'
import type { Identity } from '../handler/ports'

export const readIdentity = (): Identity => {
  const { OPENID, SOURCE } = cloud.getWXContext()
  return { openid: OPENID ? OPENID : null, source: SOURCE ?? '' }
}
