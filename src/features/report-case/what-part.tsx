// 是什么: photos first, a sentence, and what it looks like to be.
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Chip } from '../../components/chip'
import { Chips } from '../../components/chips'
import { Field } from '../../components/field'
import { Label } from '../../components/label'
import { PhotoGrid } from '../../components/photo-grid'
import { previewPhotos } from '../../device/preview-photos'
import { reportWords } from '../../wording/report-words'
import { photoFault } from '../../wording/step-words'
import { CategorySheet } from './category-sheet'
import './report-case.scss'
import type { Report } from './use-report'

/** As long as the contract takes words. */
const mostCharacters = 2000

type WhatPartProps = {
  report: Report
  isCare: boolean
  /** Photos need the privacy text to be agreed to first. */
  onAddPhoto: (add: () => void) => void
}

export function WhatPart({ report, isCare, onAddPhoto }: WhatPartProps) {
  return (
    <View>
      {isCare ? (
        <View className="title report-question">{reportWords.whatCare}</View>
      ) : (
        <Label step={1} text={reportWords.what} hint={reportWords.whatHint} />
      )}
      <Photos report={report} onAddPhoto={onAddPhoto} />
      <View className="above-2">
        <Field
          label={reportWords.words}
          isLabelHidden
          value={report.draft.words}
          onChange={(words) => report.change({ words })}
          placeholder={reportWords.placeholder}
          maxLength={mostCharacters}
          showsCount
        />
      </View>
      <Likely report={report} />
    </View>
  )
}

function Photos({ report: { gathering }, onAddPhoto }: Pick<WhatPartProps, 'report' | 'onAddPhoto'>) {
  const [isRefused, setRefused] = useState(false)
  const add = async () => setRefused((await gathering.add()) === 'PRIVACY_REFUSED')
  const shown = gathering.photos.map(({ key, url, progress, error }, index) => ({
    key,
    url,
    label: reportWords.photo(index + 1),
    progress,
    fault: error && photoFault(error),
  }))
  return (
    <>
      <PhotoGrid
        photos={shown}
        onAdd={() => onAddPhoto(() => void add())}
        onRemove={gathering.remove}
        onRetry={gathering.retry}
        onPreview={(index) =>
          previewPhotos(
            shown.map(({ url }) => url),
            index,
          )
        }
        addLabel={shown.length > 0 ? reportWords.addMore : reportWords.addFirst}
      />
      {isRefused ? <View className="note above-1">{reportWords.photosRefused}</View> : null}
    </>
  )
}

/** The chosen one first, then what the words sound like, then the whole catalogue. */
function Likely({ report: { category, preview, change } }: { report: Report }) {
  const [isOpen, setOpen] = useState(false)
  const suggested = (preview?.categories ?? []).filter(({ categoryId }) => categoryId !== category?.categoryId)
  return (
    <View className="report-likely above-2">
      {category ? <View className="small soft">{reportWords.likely}</View> : null}
      <Chips isWrapping>
        {category ? <Chip kind="answer" label={category.name} isChosen onPress={() => change({ category })} /> : null}
        {suggested.map(({ categoryId, name }) => (
          <Chip key={categoryId} kind="answer" label={name} isChosen={false} onPress={() => change({ category: { categoryId, name } })} />
        ))}
        <Chip label={category ? reportWords.otherCategory : reportWords.chooseCategory} isChosen={false} onPress={() => setOpen(true)} />
      </Chips>
      {isOpen ? (
        <CategorySheet
          chosenId={category?.categoryId}
          onClose={() => setOpen(false)}
          onChoose={(chosen) => {
            change({ category: chosen })
            setOpen(false)
          }}
        />
      ) : null}
    </View>
  )
}
