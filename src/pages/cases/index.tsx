// What I reported and what I follow.
import { View } from '@tarojs/components'

export default function CasesPage() {
  return <View>诉求</View>
}
