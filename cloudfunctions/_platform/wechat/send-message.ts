// Sends one subscribe message; whoever did not agree to it is simply not reached, the inbox has it anyway.
import { Unavailable } from '../unavailable'
import { callWechat, isRefused } from './call-wechat'

export type Message = { templateId: string; page: string; data: Readonly<Record<string, { value: string }>> }
export type SendOutcome = 'sent' | 'refused' | 'unavailable'

export const sendMessage = async (openid: string, { templateId, page, data }: Message): Promise<SendOutcome> => {
  try {
    const answer = await callWechat('subscribeMessage.send', { touser: openid, templateId, page, data })
    return isRefused(answer) ? 'refused' : 'sent'
  } catch (thrown) {
    if (thrown instanceof Unavailable) return 'unavailable'
    throw thrown
  }
}
