// A resident reports a case.
import { View } from '@tarojs/components'

export default function ReportPage() {
  return <View>上报</View>
}
