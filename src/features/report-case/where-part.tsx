// 在哪里: the place as it was found, on our own map, and ways to say it better.
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useMe } from '../../api/me'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Label } from '../../components/label'
import { reportWords } from '../../wording/report-words'
import { PlaceMap } from './place-map'
import { PlaceSheet } from './place-sheet'
import { PlaceWords } from './place-words'
import './report-case.scss'
import type { Preview } from './use-preview'
import type { Report } from './use-report'
import { useWhereabouts } from './use-whereabouts'

type WherePartProps = { report: Report; isCare: boolean }

export function WherePart({ report, isCare }: WherePartProps) {
  const [isMoving, setMoving] = useState(false)
  const { place, preview, change } = report
  const { me } = useMe()
  const whereabouts = useWhereabouts((found) => change({ place: found }))
  const found = reportWords.found[place?.how ?? 'nothing']
  const homeId = me?.home?.buildingId
  return (
    <View className={isCare ? undefined : 'above-5'}>
      {isCare ? (
        <View className="title report-question">{place ? reportWords.whereCare : reportWords.chooseTitle}</View>
      ) : (
        <Label step={2} text={reportWords.where} hint={found} hintIcon={place?.how === 'here' ? 'locate-fixed' : undefined} />
      )}
      <Card className="place-card">
        <PlaceMap
          pin={place ? (preview?.place.point ?? undefined) : undefined}
          label={placeName(preview, place !== undefined)}
          isCare={isCare}
        />
        <View className="place-foot">
          <PlaceWords place={place ? preview?.place : undefined} isPlaced={place !== undefined} />
          {isCare ? null : <Button label={place ? reportWords.move : reportWords.choosePlace} isSmall onPress={() => setMoving(true)} />}
        </View>
      </Card>
      <View className="stack above-3">
        {isCare ? (
          <Button label={place ? reportWords.moveCare : reportWords.choosePlace} icon="map" isWide onPress={() => setMoving(true)} />
        ) : null}
        {isCare && homeId && place?.how !== 'home' ? (
          <Button label={reportWords.atHome} icon="house" isWide onPress={() => change({ place: { buildingId: homeId, how: 'home' } })} />
        ) : null}
        {(isCare || !place) && place?.how !== 'here' ? (
          <Button
            label={reportWords.standing}
            icon="locate-fixed"
            isWide
            busyLabel={whereabouts.isFinding ? reportWords.locating : undefined}
            onPress={whereabouts.find}
          />
        ) : null}
        {whereabouts.wrong && !place ? (
          <View className="small ink-danger" ariaRole="alert">
            {whereabouts.wrong}
          </View>
        ) : null}
      </View>
      {isMoving ? <PlaceSheet report={report} homeId={homeId} isCare={isCare} onClose={() => setMoving(false)} /> : null}
    </View>
  )
}

const placeName = (preview: Preview | undefined, isPlaced: boolean) =>
  isPlaced ? (preview?.place.label ?? reportWords.mapLoading) : reportWords.placeUnknown
