// `requestUpload`: tells the caller where one photo may be uploaded, and signs that the place is theirs.
import { accept } from '../../types/errors'
import { defineAction } from '../_platform/handler/define-action'
import { issueTicket } from './upload-ticket'

export const requestUpload = defineAction('files', 'requestUpload', {
  needs: { consent: true },
  run: async (_input, { caller, key, now }) => {
    const cloudPath = `incoming/${key}`
    return accept({ ticket: issueTicket(cloudPath, caller.personId, now), cloudPath })
  },
})
