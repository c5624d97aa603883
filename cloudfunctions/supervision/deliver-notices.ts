// Drains the outbox of every case: each notice into the inbox of its people exactly once, and by message at most once.
import type { Notice } from '../_domain/cases/notice'
import type { Person } from '../_domain/directory/person'
import type { StreetIndex } from '../_domain/directory/street-index'
import type { OperatorContext } from '../_platform/handler/define-operator'
import { describeThrown } from '../_platform/log'
import { listWithPending, pullNotices } from '../_platform/store/cloudbase/case-store'
import { inboxId, putInInbox } from '../_platform/store/cloudbase/inbox-store'
import { markSend } from '../_platform/store/cloudbase/send-store'
import { readStreet } from '../_platform/store/cloudbase/street-store'
import { Unavailable } from '../_platform/unavailable'
import { sendMessage } from '../_platform/wechat/send-message'
import { findAudience } from './find-audience'
import { writeMessage } from './message-text'

const casesPerPage = 20
/** What is left after that waits for the next timer, ten seconds later. */
const pagesPerRun = 5

const tellPerson = async (notice: Notice, person: Person, street: StreetIndex, { now, log }: OperatorContext): Promise<void> => {
  await putInInbox(notice, person.personId)
  if (street.settings.messageMode === 'inboxOnly') return
  if (!(await markSend(inboxId(notice, person.personId), now))) return
  const outcome = await sendMessage(person.openid, writeMessage(notice))
  if (outcome !== 'sent') log({ event: 'messageNotSent', template: notice.template, outcome })
}

const deliverNotice = async (notice: Notice, street: StreetIndex, context: OperatorContext): Promise<void> => {
  const people = await findAudience(notice.audience, notice.exceptPersonId, street, context.now)
  for (const person of people) await tellPerson(notice, person, street, context)
  if (people.length === 0) context.log({ event: 'noticeToNobody', template: notice.template, audience: notice.audience.kind })
}

type Owing = Awaited<ReturnType<typeof listWithPending>>[number]

/** Pulled only after everyone was told: a fall in the middle tells again, which inbox and send marks turn into once. */
const deliverCase = async ({ _id, pending }: Owing, street: StreetIndex, context: OperatorContext): Promise<number> => {
  for (const notice of pending) await deliverNotice(notice, street, context)
  await pullNotices(
    _id,
    pending.map((notice) => notice.noticeId),
  )
  return pending.length
}

/** How many were delivered. A case whose notices fail keeps them and holds up no other; an outage ends the run, the next one goes on. */
export const deliverNotices = async (context: OperatorContext): Promise<number> => {
  const street = await readStreet(context.now)
  let delivered = 0
  for (let page = 0; page < pagesPerRun; page++) {
    const owing = await listWithPending(casesPerPage)
    for (const owed of owing) {
      try {
        delivered += await deliverCase(owed, street, context)
      } catch (thrown) {
        if (thrown instanceof Unavailable) throw thrown
        context.log({ event: 'noticesFailed', caseId: owed._id, ...describeThrown(thrown) })
      }
    }
    if (owing.length < casesPerPage) break
  }
  return delivered
}
