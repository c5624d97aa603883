// 事项目录: every category of the street, group by group, for when none of the suggestions fits.
import { View } from '@tarojs/components'
import { useAnswer } from '@/api/use-answer'
import { Chip } from '@/components/chip'
import { Chips } from '@/components/chips'
import { ErrorState } from '@/components/error-state'
import { Label } from '@/components/label'
import { Sheet } from '@/components/sheet'
import { Skeleton } from '@/components/skeleton'
import { triageWords } from '@/wording/handling-words'
import { errorWords, generalWords } from '@/wording/zh'
import type { CategoryId } from '../../../types/ids'
import type { CategoryChoice } from './triage-draft'

type CatalogueSheetProps = { chosen: CategoryId; onChoose: (choice: CategoryChoice) => void; onClose: () => void }

export function CatalogueSheet({ chosen, onChoose, onClose }: CatalogueSheetProps) {
  const { data, isLoading, error, reload } = useAnswer('cases', 'listCategories', {})
  return (
    <Sheet isOpen title={triageWords.catalogue} onClose={onClose}>
      {isLoading ? <Skeleton of="list" slowWords={generalWords.slow} /> : null}
      {error && !data ? (
        <ErrorState
          title={generalWords.pageFailed}
          words={errorWords[error.code]}
          retry={{ label: generalWords.retry, onPress: () => void reload() }}
        />
      ) : null}
      {(data?.groups ?? []).map((group) => (
        <View key={group.name} className="above-3">
          <Label text={group.name} />
          <Chips isWrapping>
            {group.categories.map(({ categoryId, name, grade }) => (
              <Chip
                key={categoryId}
                kind="answer"
                label={name}
                isChosen={categoryId === chosen}
                onPress={() => {
                  onChoose({ category: { categoryId, name }, grade })
                  onClose()
                }}
              />
            ))}
          </Chips>
        </View>
      ))}
    </Sheet>
  )
}
