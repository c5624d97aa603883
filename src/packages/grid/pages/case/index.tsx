// Grid and community staff handle one case.
import { View } from '@tarojs/components'

export default function GridCasePage() {
  return <View>诉求详情</View>
}
