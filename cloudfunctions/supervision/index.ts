// Function `supervision`: what happens without anybody asking, on the timer, and what the photo check calls back with.
import { accept, type Outcome } from '../../types/errors'
import { defineOperator, type OperatorContext } from '../_platform/handler/define-operator'
import { acceptVerdict } from './accept-verdict'
import { deliverNotices } from './deliver-notices'
import { recheckPhotos } from './recheck-photos'

/** One job's outage does not keep the other from its work. */
const runJobs = async (_event: unknown, context: OperatorContext): Promise<Outcome<unknown>> => {
  const [delivered, rechecked] = await Promise.allSettled([deliverNotices(context), recheckPhotos(context)])
  if (delivered.status === 'rejected') throw delivered.reason
  if (rechecked.status === 'rejected') throw rechecked.reason
  return accept({ delivered: delivered.value, rechecked: rechecked.value })
}

export const main = defineOperator('supervision', [
  { from: 'timer', run: runJobs },
  { from: 'mediaCallback', run: acceptVerdict },
])
