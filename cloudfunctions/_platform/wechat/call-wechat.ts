// Calls one of WeChat's own interfaces with a limit of patience, and tells a refusal by code from an outage.
import * as cloud from 'wx-server-sdk'
import { Unavailable } from '../unavailable'
import '../store/cloudbase/database'

/** Below every function's own time limit, so that the caller still gets an answer of ours. */
const patienceMs = 4_000

export type WechatRefusal = { refusedWith: number }

/** Positive codes are WeChat's refusals (https://developers.weixin.qq.com, errcode); -1 is "system busy" and the SDK's failures. */
const refusalOf = (thrown: unknown): WechatRefusal | null => {
  const code = (thrown as { errCode?: unknown } | null)?.errCode
  return typeof code === 'number' && code > 0 ? { refusedWith: code } : null
}

export const isRefused = (answer: object): answer is WechatRefusal => 'refusedWith' in answer

/** `name` is like `security.msgSecCheck`. Throws Unavailable when WeChat is down or slow. */
export const callWechat = async <Answer extends object>(name: `${string}.${string}`, data: object): Promise<Answer | WechatRefusal> => {
  const [group = '', method = ''] = name.split('.')
  let timer: NodeJS.Timeout | undefined
  const lateness = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unavailable(name)), patienceMs)
  })
  try {
    return (await Promise.race([cloud.openapi[group][method](data), lateness])) as Answer
  } catch (thrown) {
    const refusal = refusalOf(thrown)
    if (refusal) return refusal
    throw new Unavailable(name, { cause: thrown })
  } finally {
    clearTimeout(timer)
  }
}
