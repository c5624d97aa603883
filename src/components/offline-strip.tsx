// Says that there is no network and from which hour the shown copy is.
import { View } from '@tarojs/components'
import { Icon } from './icon'
import './offline-strip.scss'

export function OfflineStrip({ words }: { words: string }) {
  return (
    <View className="offline-strip" ariaRole="alert">
      <Icon name="wifi-off" />
      {words}
    </View>
  )
}
