// A resident reports: what and where, then a look at the whole, then it is sent; in care mode one question a page.
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Callout } from '../../../../components/callout'
import { Page } from '../../../../components/page'
import { StepsBar } from '../../../../components/steps-bar'
import { useCareMode } from '../../../../device/care-mode'
import { goBack, goOnTo } from '../../../../device/go'
import { leaveNote } from '../../../../device/passing-note'
import { CheckPart } from '../../../../features/report-case/check-part'
import { EmergencyCallout } from '../../../../features/report-case/emergency-callout'
import { type Report, useReport } from '../../../../features/report-case/use-report'
import { WhatPart } from '../../../../features/report-case/what-part'
import { WherePart } from '../../../../features/report-case/where-part'
import { type Admission, useAdmission } from '../../../../features/sign-in/use-admission'
import { reportWords } from '../../../../wording/report-words'
import { refusalWords } from '../../../../wording/step-words'

type Question = 'what' | 'where' | 'check'

/** In the standard sheet what and where share a page. */
const questionsOf = (isCare: boolean): readonly Question[] => (isCare ? ['what', 'where', 'check'] : ['what', 'check'])

export default function ReportPage() {
  const isCare = useCareMode()
  const admission = useAdmission()
  const [index, setIndex] = useState(0)
  const report = useReport({
    onSent: (caseId) => {
      leaveNote('sent', reportWords.sent)
      goOnTo('packages/resident/pages/case/index', { caseId })
    },
    onSentBefore: () => {
      leaveNote('sent', reportWords.sentBefore)
      goOnTo('pages/cases/index')
    },
  })
  const questions = questionsOf(isCare)
  const question = questions[index] ?? 'check'
  const back = index > 0 ? () => setIndex(index - 1) : goBack
  const foot = { report, admission, isCare, question, onNext: () => setIndex(index + 1), onBack: back }
  return (
    <Page isCare={isCare} title={reportWords.page} onBack={back} bottomBar={<Foot {...foot} />} over={admission.sheet}>
      {isCare ? <StepsBar steps={reportWords.steps} current={index} /> : null}
      {report.isEmergency ? <EmergencyCallout /> : null}
      {question === 'what' ? <WhatPart report={report} isCare={isCare} onAddPhoto={(add) => admission.admit(['consent'], add)} /> : null}
      {question === 'where' || (question === 'what' && !isCare) ? <WherePart report={report} isCare={isCare} /> : null}
      {question === 'check' ? <CheckPart report={report} isCare={isCare} onEdit={() => setIndex(0)} /> : null}
      {report.refusal ? (
        <View className="report-wrong" ariaRole="alert">
          <Callout tone="danger">{refusalWords(report.refusal)}</Callout>
        </View>
      ) : null}
    </Page>
  )
}

type FootProps = {
  report: Report
  admission: Admission
  isCare: boolean
  question: Question
  onNext: () => void
  onBack: () => void
}

/** What burns is sent from wherever one is; the rest goes on to the next question first. */
function Foot({ report, admission, isCare, question, onNext, onBack }: FootProps) {
  const isFirst = question === 'what'
  return (
    <>
      {isCare && !isFirst ? <Button label={reportWords.previous} onPress={onBack} /> : null}
      {isCare ? null : <Saved savedAt={report.savedAt} />}
      {report.isEmergency || question === 'check' ? (
        <SendButton report={report} admission={admission} />
      ) : (
        <NextButton report={report} isCare={isCare} question={question} onNext={onNext} />
      )}
    </>
  )
}

function Saved({ savedAt }: { savedAt: string | undefined }) {
  if (!savedAt) return null
  return (
    <View className="note report-saved">
      {reportWords.draft(savedAt).map((line) => (
        <View key={line}>{line}</View>
      ))}
    </View>
  )
}

function SendButton({ report, admission }: Pick<FootProps, 'report' | 'admission'>) {
  const { isEmergency, draft } = report
  const send = () => {
    if (isEmergency) return report.send()
    admission.admit(draft.isAnonymous ? ['consent', 'phone'] : ['consent', 'phone', 'name'], report.send)
  }
  return (
    <Button
      kind="main"
      label={isEmergency ? reportWords.sendNow : reportWords.send}
      offReason={report.lackToSend}
      busyLabel={report.isBusy ? reportWords.sending : undefined}
      onPress={send}
    />
  )
}

function NextButton({ report, isCare, question, onNext }: Pick<FootProps, 'report' | 'isCare' | 'question' | 'onNext'>) {
  const isWhere = question === 'where'
  const label = isCare ? (isWhere ? reportWords.placeRight : reportWords.nextCare) : reportWords.next
  const lack = isCare && !isWhere ? report.lack : report.lackToSend
  return <Button kind="main" label={label} offReason={lack} onPress={onNext} />
}
