// What a resident says goes through the content check before anyone else sees it; when the check is down it waits for a person.
import { accept, type Outcome, refuse } from '../../types/errors'
import type { RequestContext } from '../_platform/handler/request-context'
import { checkWords } from '../_platform/wechat/check-words'

/** CONTENT_REJECTED for risky words; otherwise whether they must be held. Saying nothing needs no check. */
export async function checkSaid(words: string | undefined, { caller }: RequestContext): Promise<Outcome<{ isHeld: boolean }>> {
  if (!words) return accept({ isHeld: false })
  const checked = await checkWords({ words, openid: caller.openid })
  return checked === 'risky' ? refuse('CONTENT_REJECTED') : accept({ isHeld: checked === 'unavailable' })
}
