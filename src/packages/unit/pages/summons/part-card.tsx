// What the unit is called to: the matter and its place, its own part in one line, who else comes, by when, and who asks.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { usePhotos } from '@/api/use-photos'
import { Button } from '@/components/button'
import { Callout } from '@/components/callout'
import { Card } from '@/components/card'
import { Icon } from '@/components/icon'
import type { IconName } from '@/components/icon-name'
import { PhotoGrid } from '@/components/photo-grid'
import { Tag } from '@/components/tag'
import { previewPhotos } from '@/device/preview-photos'
import { mayShowPlace } from '@/features/show-place/place-sheet'
import { promisedMomentOf } from '@/wording/moments'
import { unitWords } from '@/wording/unit-words'
import { gradeNames } from '@/wording/whistle-words'
import type { CaseView, SummonsView } from '../../../../../types/cases/case-view'
import './part-card.scss'

type PartCardProps = { view: CaseView; summons: SummonsView; at: string; onMap: () => void; onContact?: () => void }

export function PartCard({ view, summons, at, onMap, onContact }: PartCardProps) {
  const others = view.summonses.filter(({ unitId, state }) => unitId !== summons.unitId && state !== 'CANCELLED')
  const finish = unitWords.before(promisedMomentOf(view.promise.clock.dueAt, at))
  return (
    <View className="above-3">
      <Card>
        <View className="title">{view.title}</View>
        <View className="part-place">
          <Icon name="map-pin" />
          <View className="grow">{view.place.label}</View>
          {mayShowPlace(view.place) ? <Button kind="quiet" label={unitWords.map} onPress={onMap} /> : null}
        </View>
        <ReportPhotos view={view} />
        <View className="above-3">
          <Callout tone="whistle" lead={unitWords.yourPart}>
            {summons.ask}
          </Callout>
        </View>
        {others.map(({ unitId, unitName, ask, isLead }) => (
          <PartRow
            key={unitId}
            icon="building-2"
            name={unitName}
            words={ask}
            right={<Tag word={isLead ? unitWords.lead : unitWords.assisting} kind={isLead ? 'filled' : 'outlined'} />}
          />
        ))}
        <PartRow icon="clock" name={unitWords.finish} strong={finish} words={gradeNames[view.grade].name} />
        <PartRow
          icon={view.isAnonymous ? 'eye-off' : 'user'}
          name={view.isAnonymous ? unitWords.anonymous : unitWords.reporter(view.reporterLabel)}
          right={onContact ? <Button kind="quiet" icon="phone" label={unitWords.contact} onPress={onContact} /> : undefined}
        />
      </Card>
    </View>
  )
}

type PartRowProps = { icon: IconName; name: string; strong?: string; words?: string; right?: ReactNode }

function PartRow({ icon, name, strong, words, right }: PartRowProps) {
  return (
    <View className="part-row">
      <Icon name={icon} className="soft" />
      <View className="part-row-words">
        <View>{name}</View>
        {strong ? <View className="strong">{strong}</View> : null}
        {words ? <View>{words}</View> : null}
      </View>
      {right}
    </View>
  )
}

/** Where the reporter's photos were released, they say more than any words. */
function ReportPhotos({ view }: { view: CaseView }) {
  const passes = view.timeline.find(({ what }) => what === 'reportCase')?.photos ?? []
  const findPhoto = usePhotos(passes)
  const photos = passes.flatMap(({ photoId }, index) => {
    const url = findPhoto(photoId)?.url
    return url ? [{ key: photoId, url, label: unitWords.reportPhoto(index + 1) }] : []
  })
  if (photos.length === 0) return null
  const urls = photos.map(({ url }) => url)
  return (
    <View className="above-1">
      <PhotoGrid photos={photos} onPreview={(index) => previewPhotos(urls, index)} />
    </View>
  )
}
