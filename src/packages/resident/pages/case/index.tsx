// A resident follows one case.
import { View } from '@tarojs/components'

export default function CasePage() {
  return <View>诉求详情</View>
}
