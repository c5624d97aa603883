/** The environment in which the SDK's getWXContext() finds who calls, set anew for every call. */

/** Who or what started a call; `openid` is absent when nobody of WeChat did. */
export interface Caller {
  source: string
  openid?: string
}

/** The words getWXContext().SOURCE bears here, one for each way in. A nested call appends `,scf`. */
export const SOURCES = {
  client: 'wx_client',
  timer: 'timer',
  mediaCallback: 'wx_msg_push',
  operator: 'operator',
} as const

export const APPID = 'wxlocal'
const NESTED = 'scf'

/** A function called by a function keeps the first caller's identity (WeChat, "getWXContext"). */
export const nestedCaller = ({ source, openid }: Caller): Caller => ({ source: `${source},${NESTED}`, ...(openid ? { openid } : {}) })

export function wechatEnvironment({ source, openid }: Caller, requestId: string): Record<string, string> {
  const identity: Record<string, string> = openid
    ? { WX_OPENID: openid, WX_APPID: APPID, WX_API_TOKEN: 'local' }
    : { WX_API_TOKEN: 'local' }
  return {
    ...identity,
    WX_CONTEXT_KEYS: Object.keys(identity).join(','),
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SEQID,TCB_SOURCE',
    TCB_SEQID: requestId,
    TCB_SOURCE: source,
  }
}

/** What leads the unmodified SDK to our wire instead of the cloud; measured on wx-server-sdk 4.0.2. */
export function sdkEnvironment(adminUrl: string, envId: string): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: envId,
    TCB_ENV: envId,
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
  }
}
