// What waits for me in my role.
import { View } from '@tarojs/components'

export default function WorkPage() {
  return <View>收件箱</View>
}
