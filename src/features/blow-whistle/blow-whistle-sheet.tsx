// 吹哨: whom to call and by when, ready-picked by the duty catalogue, everything open to change.
import { useAnswer } from '@/api/use-answer'
import type { CaseStepProps } from '@/api/use-case-step'
import { ErrorState } from '@/components/error-state'
import { Sheet } from '@/components/sheet'
import { Skeleton } from '@/components/skeleton'
import { whistleWords } from '@/wording/whistle-words'
import { errorWords, generalWords } from '@/wording/zh'
import { WhistleForm } from './whistle-form'

export function BlowWhistleSheet({ view, onClose, ...told }: CaseStepProps) {
  const { data, at, error, reload } = useAnswer('cases', 'suggestUnits', { caseId: view.caseId }, { isKept: false })
  if (data && at) return <WhistleForm view={view} suggested={data} at={at} onClose={onClose} {...told} />
  return (
    <Sheet isOpen title={whistleWords.title} icon="mark" onClose={onClose}>
      {error ? (
        <ErrorState
          title={generalWords.pageFailed}
          words={errorWords[error.code]}
          retry={{ label: generalWords.retry, onPress: () => void reload() }}
        />
      ) : (
        <Skeleton of="list" slowWords={whistleWords.loading} />
      )}
    </Sheet>
  )
}
