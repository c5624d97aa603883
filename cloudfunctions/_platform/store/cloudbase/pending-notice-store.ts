// The outbox inside collection `cases`: finds cases that owe somebody a message, and takes out what has been delivered.

import type { CaseId } from '../../../../types/ids'
import type { CaseRecord } from '../../../_domain/cases/case-record'
import { openCollection } from './collection'
import { command } from './database'

type CaseWithPending = Pick<CaseRecord, '_id' | 'pending'>

const cases = openCollection<CaseRecord>('cases')

/** The most urgent first; only their notices are read. */
export const listWithPending = (limit: number): Promise<CaseWithPending[]> =>
  cases.find({ where: { hasPending: true }, orderBy: [['dueAt', 'asc']], limit, fields: { pending: true } })

/** Leaves `version` alone: a step that writes an old list back only has its notices delivered again, which the inbox ignores. */
export const pullNotices = async (caseId: CaseId, noticeIds: readonly string[]): Promise<void> => {
  await cases.change({ _id: caseId }, { pending: command.pull({ noticeId: command.in([...noticeIds]) }) })
  await cases.change({ _id: caseId, pending: command.size(0) }, { hasPending: false })
}
