// The resident starts here.
import { View } from '@tarojs/components'

export default function HomePage() {
  return <View>邻里哨</View>
}
