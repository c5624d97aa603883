// Asks WeChat's photo check to look at a picture; its answer comes later as an event with the same trace id (mediaCheckAsync).
import { Unavailable } from '../unavailable'
import { callWechat, isRefused } from './call-wechat'

const imageType = 2
const scene = 3

/** The trace id, or null when nobody could be asked: then the photo waits. `url` must stay open until it was fetched. */
export const checkPhoto = async (openid: string, url: string): Promise<string | null> => {
  try {
    const answer = await callWechat<{ traceId?: string }>('security.mediaCheckAsync', {
      openid,
      scene,
      version: 2,
      mediaType: imageType,
      mediaUrl: url,
    })
    return isRefused(answer) ? null : (answer.traceId ?? null)
  } catch (thrown) {
    if (thrown instanceof Unavailable) return null
    throw thrown
  }
}
