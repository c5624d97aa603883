// Something failed: whose fault it is, what is safe, try again, and a telephone for what cannot wait.
import { View } from '@tarojs/components'
import { Button } from './button'
import { Icon } from './icon'
import './empty-state.scss'

type ErrorStateProps = {
  title: string
  words: string
  retry?: { label: string; onPress: () => void }
  phone?: { label: string; onPress: () => void }
}

export function ErrorState({ title, words, retry, phone }: ErrorStateProps) {
  return (
    <View className="empty-state" ariaRole="alert">
      <View className="empty-state-disc empty-state-disc-danger">
        <Icon name="shape-triangle" size="large" />
      </View>
      <View className="empty-state-title">{title}</View>
      <View className="empty-state-words">{words}</View>
      {retry ? <Button kind="main" icon="refresh-cw" className="empty-state-button" {...retry} /> : null}
      {phone ? <Button kind="quiet" icon="phone" {...phone} /> : null}
    </View>
  )
}
