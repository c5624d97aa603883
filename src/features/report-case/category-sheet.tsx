// The whole catalogue, for whoever does not find their matter among the suggestions.
import { View } from '@tarojs/components'
import type { CategoryId } from '../../../types/ids'
import { useAnswer } from '../../api/use-answer'
import { AnswerFace } from '../../components/answer-face'
import { Chip } from '../../components/chip'
import { Chips } from '../../components/chips'
import { Sheet } from '../../components/sheet'
import { reportWords } from '../../wording/report-words'

type Chosen = { categoryId: CategoryId; name: string }
type CategorySheetProps = { chosenId: CategoryId | undefined; onChoose: (category: Chosen) => void; onClose: () => void }

export function CategorySheet({ chosenId, onChoose, onClose }: CategorySheetProps) {
  const answered = useAnswer('cases', 'listCategories', {}, { isFollowed: false })
  return (
    <Sheet isOpen title={reportWords.catalogue} onClose={onClose}>
      <AnswerFace answered={answered} of="list">
        {({ groups }) => (
          <View className="stack">
            {groups.map((group) => (
              <View key={group.name}>
                <View className="small strong">{group.name}</View>
                <View className="above-1">
                  <Chips isWrapping>
                    {group.categories.map(({ categoryId, name, grade }) => (
                      <Chip
                        key={categoryId}
                        kind="answer"
                        label={name}
                        icon={grade === 'I' ? 'shape-triangle' : undefined}
                        isChosen={categoryId === chosenId}
                        onPress={() => onChoose({ categoryId, name })}
                      />
                    ))}
                  </Chips>
                </View>
              </View>
            ))}
          </View>
        )}
      </AnswerFace>
    </Sheet>
  )
}
