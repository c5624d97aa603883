// Collection `inbox`: what each person was told, exactly once for each notice.
import { createHash } from 'node:crypto'
import type { PersonId } from '../../../../types/ids'
import type { Notice } from '../../../_domain/cases/notice'
import { openCollection } from './collection'

type InboxRow = { _id: string; personId: PersonId } & Pick<Notice, 'caseId' | 'template' | 'params' | 'at'>

const inbox = openCollection<InboxRow>('inbox')

/** The same notice to the same person is the same row; also the id of its send mark. */
export const inboxId = (notice: Notice, personId: PersonId): string =>
  createHash('sha256')
    .update(JSON.stringify([notice.caseId, notice.noticeId, personId]))
    .digest('hex')

/** A row that is there already stays as it is. */
export const putInInbox = async (notice: Notice, personId: PersonId): Promise<void> => {
  const { caseId, template, params, at } = notice
  await inbox.insert({ _id: inboxId(notice, personId), personId, caseId, template, params, at })
}
