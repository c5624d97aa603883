// A unit answers one summons.
import { View } from '@tarojs/components'

export default function SummonsPage() {
  return <View>哨声</View>
}
