// 是什么事: the category it stands in, what the resident's words speak for, and the way to the whole catalogue.
import { View } from '@tarojs/components'
import { useAnswer } from '@/api/use-answer'
import { Chip } from '@/components/chip'
import { Chips } from '@/components/chips'
import { Label } from '@/components/label'
import { triageWords } from '@/wording/handling-words'
import type { CaseView } from '../../../types/cases/case-view'
import type { CategoryChoice } from './triage-draft'

type CategoryFieldsProps = {
  view: CaseView
  chosen: CategoryChoice['category']
  onChoose: (choice: CategoryChoice) => void
  onOther: () => void
}

const mostShown = 4

export function CategoryFields({ view, chosen, onChoose, onOther }: CategoryFieldsProps) {
  const words = view.timeline.find(({ what }) => what === 'reportCase')?.words
  const { data } = useAnswer('cases', 'previewReport', words ? { words, place: {} } : undefined, { isKept: false })
  const own = { ...view.category, grade: view.grade }
  const suggested = (data?.categories ?? []).filter(({ categoryId }) => categoryId !== own.categoryId)
  const isKnown = [own, ...suggested].some(({ categoryId }) => categoryId === chosen.categoryId)
  const shown = [own, ...suggested].slice(0, mostShown)
  return (
    <View>
      <Label text={triageWords.category} hint={triageWords.categoryHint} />
      <Chips isWrapping>
        {shown.map(({ categoryId, name, grade }) => (
          <Chip
            key={categoryId}
            kind="answer"
            label={name}
            isChosen={categoryId === chosen.categoryId}
            onPress={() => onChoose({ category: { categoryId, name }, grade })}
          />
        ))}
        {isKnown ? null : <Chip kind="answer" label={chosen.name} isChosen onPress={onOther} />}
        <Chip label={triageWords.otherCategory} icon="list-filter" isChosen={false} onPress={onOther} />
      </Chips>
    </View>
  )
}
