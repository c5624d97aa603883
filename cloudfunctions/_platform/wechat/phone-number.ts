// Turns the one-time code of WeChat's phone button into the number it stands for.
import { callWechat, isRefused } from './call-wechat'

type Answer = { phoneInfo?: { purePhoneNumber?: string } }

/** Null for a code that is unknown, used or too old. Throws Unavailable when WeChat is down. */
export const phoneNumber = async (code: string): Promise<string | null> => {
  const answer = await callWechat<Answer>('phonenumber.getPhoneNumber', { code })
  return isRefused(answer) ? null : (answer.phoneInfo?.purePhoneNumber ?? null)
}
