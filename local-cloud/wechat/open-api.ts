/** The WeChat open APIs that are emulated, by the name the SDK sends; every other name is refused as the platform refuses it. */
import type { MediaChecks } from './media-checks'
import type { OpenApiInput } from './open-api-codec'
import type { Outbox } from './outbox'
import type { PhoneCodes } from './phone-codes'

/** How a test makes a checker fail: `down` is an outage, `risky` condemns everything, `expired` no longer knows the openid. */
export type OpenApiFault = 'down' | 'risky' | 'review' | 'expired'

export interface OpenApiRooms {
  outbox: Outbox
  mediaChecks: MediaChecks
  phoneCodes: PhoneCodes
  fault(apiName: string): OpenApiFault | null
  newId(): string
}

type Answer = { errcode: number; errmsg: string } & Record<string, unknown>
type OpenApi = (input: OpenApiInput, rooms: OpenApiRooms) => Answer

const RISKY_WORD = '违禁'
const INVALID_OPENID = refusal(40003, 'invalid openid')
// WeChat, "msgSecCheck": the openid must have used the mini-program within two hours.
const EXPIRED_OPENID = refusal(61010, 'code is expired')

const OPEN_APIS: Record<string, OpenApi> = {
  'subscribeMessage.send': (input, { outbox }) => {
    if (!input.touser) return INVALID_OPENID
    outbox.add(input)
    return accepted({})
  },
  'security.msgSecCheck': (input, { fault, newId }) => {
    if (!input.openid) return INVALID_OPENID
    if (fault('security.msgSecCheck') === 'expired') return EXPIRED_OPENID
    const isRisky = fault('security.msgSecCheck') === 'risky' || String(input.content ?? '').includes(RISKY_WORD)
    return accepted({
      trace_id: newId(),
      result: isRisky ? { suggest: 'risky', label: 20001 } : { suggest: 'pass', label: 100 },
      detail: [],
    })
  },
  'security.mediaCheckAsync': (input, { mediaChecks, fault, newId }) => {
    if (!input.openid) return INVALID_OPENID
    if (fault('security.mediaCheckAsync') === 'expired') return EXPIRED_OPENID
    const url = String(input.media_url ?? input.mediaUrl ?? '')
    const traceId = newId()
    const found = fault('security.mediaCheckAsync')
    mediaChecks.begin({ traceId, url, openid: String(input.openid), ordered: found === 'risky' || found === 'review' ? found : null })
    return accepted({ trace_id: traceId })
  },
  'phonenumber.getPhoneNumber': (input, { phoneCodes }) => {
    const phone = phoneCodes.redeem(String(input.code ?? ''))
    if (!phone) return refusal(40029, 'invalid code')
    const watermark = { timestamp: 0, appid: 'wxlocal' }
    return accepted({ phone_info: { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86', watermark } })
  },
}

/** Answers one call as WeChat would: `errcode` 0, or a refusal that the SDK turns into an error. */
export function callOpenApi(apiName: string, input: OpenApiInput, rooms: OpenApiRooms): Answer {
  const api = OPEN_APIS[apiName]
  if (!api) return refusal(-604100, `API not found: local-cloud does not emulate ${apiName}`)
  if (rooms.fault(apiName) === 'down') return refusal(-1, 'system error')
  return api(input, rooms)
}

const accepted = (fields: Record<string, unknown>): Answer => ({ errcode: 0, errmsg: 'ok', ...fields })

function refusal(errcode: number, errmsg: string): Answer {
  return { errcode, errmsg }
}
