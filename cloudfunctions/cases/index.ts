// Function `cases`: the actions of 网格吹哨、部门报到, one file each.
import { defineFunction } from '../_platform/handler/define-function'
import { answerSummons } from './answer-summons'
import { blowWhistle } from './blow-whistle'
import { callBack } from './call-back'
import { contactResident } from './contact-resident'
import { declineCase } from './decline-case'
import { finishPart } from './finish-part'
import { listCategories } from './list-categories'
import { listInbox } from './list-inbox'
import { listMyCases } from './list-my-cases'
import { listSummonses } from './list-summonses'
import { previewReport } from './preview-report'
import { rateCase } from './rate-case'
import { readCase } from './read-case'
import { recordProgress } from './record-progress'
import { releaseContent } from './release-content'
import { reportCase } from './report-case'
import { submitResolution } from './submit-resolution'
import { suggestUnits } from './suggest-units'
import { triageCase } from './triage-case'
import { verifyCase } from './verify-case'

export const main = defineFunction('cases', {
  previewReport,
  listCategories,
  reportCase,
  readCase,
  listMyCases,
  listInbox,
  listSummonses,
  suggestUnits,
  releaseContent,
  declineCase,
  triageCase,
  blowWhistle,
  answerSummons,
  contactResident,
  recordProgress,
  finishPart,
  submitResolution,
  verifyCase,
  callBack,
  rateCase,
})
