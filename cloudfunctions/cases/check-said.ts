// What anybody says goes through the content check before anyone else sees it; what a resident says while it is down waits for a person.
import { accept, type Outcome, refuse } from '../../types/errors'
import type { RequestContext } from '../_platform/handler/request-context'
import { checkWords } from '../_platform/wechat/check-words'

/**
 * All words of one call in one check. CONTENT_REJECTED for risky words; otherwise whether they must be held, which words
 * in an office never are (docs/decisions/0006). Saying nothing needs no check.
 */
export async function checkSaid(
  words: readonly (string | undefined)[],
  isReporter: boolean,
  { caller }: RequestContext,
): Promise<Outcome<{ isHeld: boolean }>> {
  const said = words.filter(Boolean).join('\n')
  if (!said) return accept({ isHeld: false })
  const checked = await checkWords({ words: said, openid: caller.openid })
  return checked === 'risky' ? refuse('CONTENT_REJECTED') : accept({ isHeld: checked === 'unavailable' && isReporter })
}
