// Where a phone code comes from on H5: local-cloud stands in for WeChat and knows the cast's numbers.
import { readOpenid } from '../api/identity'

/** A single-use code for `verifyPhone`, good for five minutes, or none when nobody stands in for WeChat here. */
export async function askPhoneCode(): Promise<{ ok: true; code: string } | { ok: false }> {
  try {
    const response = await fetch('/wechat/phone-code', { method: 'POST', headers: { 'x-local-openid': readOpenid() } })
    const { code }: { code?: unknown } = await response.json()
    return response.ok && typeof code === 'string' ? { ok: true, code } : { ok: false }
  } catch {
    return { ok: false }
  }
}
