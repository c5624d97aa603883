// 核对: the report as it will be sent, who may see who sent it, and what will be promised.
import { View } from '@tarojs/components'
import { Callout } from '../../components/callout'
import { Card } from '../../components/card'
import { Icon } from '../../components/icon'
import { Label } from '../../components/label'
import { Photo } from '../../components/photo'
import { Pressable } from '../../components/pressable'
import { Switch } from '../../components/switch'
import { afterSending, promiseSentence, reportWords, seenBy } from '../../wording/report-words'
import './report-case.scss'
import type { Report } from './use-report'

type CheckPartProps = { report: Report; isCare: boolean; onEdit: () => void }

export function CheckPart({ report, isCare, onEdit }: CheckPartProps) {
  const promise = report.preview?.promise
  return (
    <View className={isCare ? 'above-3' : undefined}>
      {isCare ? null : <Label step={3} text={reportWords.check} />}
      <Summary report={report} onEdit={onEdit} />
      <Anonymity isCare={isCare} isOn={report.draft.isAnonymous} onChange={(isAnonymous) => report.change({ isAnonymous })} />
      {promise ? (
        <View className="above-3">
          <Callout tone="unit" lead={afterSending}>
            {promiseSentence(promise)}
          </Callout>
        </View>
      ) : null}
    </View>
  )
}

function Summary({ report: { said, category, preview, gathering }, onEdit }: { report: Report; onEdit: () => void }) {
  const first = gathering.sent[0]
  return (
    <Card isTight>
      <View className="report-summary">
        {first ? (
          <View className="report-thumb">
            <Photo url={first.url} label={reportWords.photo(1)} />
            <View className="photo-state">{reportWords.photoCount(gathering.sent.length)}</View>
          </View>
        ) : null}
        <View className="grow">
          <View className="small">{said}</View>
          <View className="note">{[category?.name, preview?.place.label].filter(Boolean).join(' · ')}</View>
        </View>
        <Pressable className="report-edit" onPress={onEdit}>
          {reportWords.edit}
        </Pressable>
      </View>
    </Card>
  )
}

type AnonymityProps = { isCare: boolean; isOn: boolean; onChange: (isOn: boolean) => void }

/** Never a bare switch: it lists who can and who cannot see. */
function Anonymity({ isCare, isOn, onChange }: AnonymityProps) {
  return (
    <View className="above-3">
      <Card isTight>
        <View className="between">
          <View className="grow">
            <View className="strong">{reportWords.anonymous}</View>
            <View className="note">{reportWords.anonymousNote}</View>
          </View>
          <Switch label={reportWords.anonymous} isOn={isOn} onChange={onChange} />
        </View>
        <View className="rule" />
        {seenBy(isOn).map(({ who, whoCare, sees, words, note }) => (
          <View key={who} className="seen-by small">
            <Icon name={sees ? 'eye' : 'eye-off'} className="soft" />
            <View className="grow">
              <View>{isCare ? whoCare : who}</View>
              {isCare && note ? <View className="note">{note}</View> : null}
            </View>
            <View className={sees ? 'strong ink-unit' : 'strong'}>{isCare || !note ? words : `${words}，${note}`}</View>
          </View>
        ))}
      </Card>
    </View>
  )
}
