// The door everyone finds: a lens on vermilion, one press from a report.
import { View } from '@tarojs/components'
import { Icon } from '../../components/icon'
import { Pressable } from '../../components/pressable'
import { homeWords } from '../../wording/resident-words'
import './report-door.scss'

export function ReportDoor({ isCare, onPress }: { isCare: boolean; onPress: () => void }) {
  const note = isCare ? homeWords.doorNoteCare : homeWords.doorNote
  return (
    <Pressable className="report-door" label={homeWords.doorLabel([...homeWords.door, note].join(' '))} onPress={onPress}>
      <View className="grow">
        {homeWords.door.map((line) => (
          <View key={line} className="display">
            {line}
          </View>
        ))}
        <View className="small above-2">{note}</View>
      </View>
      <View className="report-door-lens">
        <Icon name="camera" />
      </View>
    </Pressable>
  )
}
