// Has WeChat's text check look at what a person wrote before anyone else sees it (msgSecCheck, version 2).
import { Unavailable } from '../unavailable'
import { callWechat, isRefused } from './call-wechat'

/** `unavailable` also when the check is unsure or does not take this openid any more: a person has to look. */
export type WordsVerdict = 'pass' | 'risky' | 'unavailable'

type Answer = { result?: { suggest?: string } }

/** WeChat's word for "forum": what neighbours write to each other. */
const scene = 3

/** `openid` is whose words they are. Named, because two texts in a row go the wrong way round unnoticed. */
export const checkWords = async ({ openid, words }: { openid: string; words: string }): Promise<WordsVerdict> => {
  try {
    const answer = await callWechat<Answer>('security.msgSecCheck', { openid, scene, version: 2, content: words })
    const suggest = isRefused(answer) ? undefined : answer.result?.suggest
    return suggest === 'pass' || suggest === 'risky' ? suggest : 'unavailable'
  } catch (thrown) {
    if (thrown instanceof Unavailable) return 'unavailable'
    throw thrown
  }
}
