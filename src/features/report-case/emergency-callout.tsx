// When it burns: telephone first, the form afterwards.
import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Icon } from '../../components/icon'
import { callNumber } from '../../device/call-number'
import { emergencyWords } from '../../wording/report-words'
import './report-case.scss'

export function EmergencyCallout() {
  return (
    <View className="emergency" ariaRole="alert">
      <Card border="danger" isTinted isTight>
        <View className="row strong ink-danger">
          <Icon name="shape-triangle" size="shape" />
          {emergencyWords.lead}
        </View>
        <View className="small above-1">{emergencyWords.words}</View>
        <View className="pair pair-stacks above-2">
          {emergencyWords.phones.map(({ number, label }) => (
            <Button key={number} label={label} isSmall onPress={() => callNumber(number)} />
          ))}
        </View>
        <View className="note above-2">{emergencyWords.noWait}</View>
      </Card>
    </View>
  )
}
