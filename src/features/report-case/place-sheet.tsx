// 选地方, 挪一挪: a touch on the map moves the pin; or the building is chosen from the lists; or it is where one stands or lives.
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlaceId } from '../../../types/ids'
import { useAnswer } from '../../api/use-answer'
import { usePlaces } from '../../api/use-places'
import { Button } from '../../components/button'
import { PlaceList } from '../../components/place-list'
import { Segment } from '../../components/segment'
import { Sheet } from '../../components/sheet'
import { reportWords } from '../../wording/report-words'
import { PlaceMap } from './place-map'
import { PlaceWords } from './place-words'
import type { DraftPlace } from './report-draft'
import { reportedPlace } from './use-preview'
import type { Report } from './use-report'
import { useWhereabouts } from './use-whereabouts'

type PlaceSheetProps = { report: Report; homeId: PlaceId | undefined; isCare: boolean; onClose: () => void }
type Way = 'map' | 'list'

const ways = [
  { value: 'map', label: reportWords.byMap },
  { value: 'list', label: reportWords.byList },
] as const

export function PlaceSheet({ report, homeId, isCare, onClose }: PlaceSheetProps) {
  const [way, setWay] = useState<Way>('map')
  const [place, setPlace] = useState<DraftPlace | undefined>(report.place)
  const walk = usePlaces()
  const listed: DraftPlace | undefined = walk.building && { buildingId: walk.building.placeId, how: 'list' }
  const chosen = way === 'list' ? listed : place
  const { data } = useAnswer('cases', 'previewReport', { words: '', place: reportedPlace(chosen) }, { isKept: false, isFollowed: false })
  const title = report.place ? reportWords.moveTitle : reportWords.chooseTitle
  const confirm = () => {
    if (chosen) report.change({ place: chosen })
    onClose()
  }
  return (
    <Sheet
      isOpen
      title={title}
      icon="map-pin"
      onClose={onClose}
      action={
        <Button kind="main" isWide label={reportWords.here} offReason={chosen ? undefined : reportWords.needPlace} onPress={confirm} />
      }
    >
      <View className="stack">
        <Segment label={title} options={ways} value={way} onChange={setWay} />
        {way === 'map' ? (
          <ByMap place={place} label={data?.place.label ?? reportWords.mapLoading} homeId={homeId} isCare={isCare} onChange={setPlace} />
        ) : (
          <PlaceList walk={walk} />
        )}
        {chosen ? <PlaceWords place={data?.place} isPlaced /> : null}
      </View>
    </Sheet>
  )
}

type ByMapProps = {
  place: DraftPlace | undefined
  label: string
  homeId: PlaceId | undefined
  isCare: boolean
  onChange: (place: DraftPlace) => void
}

function ByMap({ place, label, homeId, isCare, onChange }: ByMapProps) {
  const whereabouts = useWhereabouts(onChange)
  const { data } = useAnswer('cases', 'previewReport', { words: '', place: reportedPlace(place) }, { isKept: false, isFollowed: false })
  const pin = place?.point ?? (place ? (data?.place.point ?? undefined) : undefined)
  return (
    <>
      <View className="note">{reportWords.moveNote}</View>
      <PlaceMap pin={pin} label={label} isCare={isCare} isTall onMove={(point) => onChange({ point, how: 'map' })} />
      <View className="pair pair-stacks">
        <Button
          label={reportWords.standing}
          icon="locate-fixed"
          isSmall
          busyLabel={whereabouts.isFinding ? reportWords.locating : undefined}
          onPress={whereabouts.find}
        />
        {homeId ? (
          <Button label={reportWords.atHome} icon="house" isSmall onPress={() => onChange({ buildingId: homeId, how: 'home' })} />
        ) : null}
      </View>
      {whereabouts.wrong ? (
        <View className="small ink-danger" ariaRole="alert">
          {whereabouts.wrong}
        </View>
      ) : null}
    </>
  )
}
