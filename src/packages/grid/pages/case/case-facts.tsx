// What staff check before they act: what and how grave, where, and who said it.
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Icon } from '@/components/icon'
import { mayShowPlace } from '@/features/show-place/place-sheet'
import { casePageWords } from '@/wording/case-page-words'
import { gradeWords } from '@/wording/case-words'
import type { CaseView } from '../../../../../types/cases/case-view'

export function CaseFacts({ view, onMap }: { view: CaseView; onMap: () => void }) {
  const { category, grade, place, reporterLabel, isAnonymous } = view
  return (
    <View className="above-3">
      <Card isList>
        <Cell left={<Icon name="file-text" className="soft" />} title={category.name} note={gradeWords[grade]} />
        <Cell
          left={<Icon name="map-pin" className="soft" />}
          title={place.label}
          note={place.microGridName ?? casePageWords.unassigned}
          right={mayShowPlace(place) ? <Button kind="quiet" label={casePageWords.map} onPress={onMap} /> : null}
        />
        <Cell
          left={<Icon name={isAnonymous ? 'eye-off' : 'user'} className="soft" />}
          title={reporterLabel}
          note={isAnonymous ? casePageWords.anonymous : undefined}
        />
      </Card>
    </View>
  )
}
