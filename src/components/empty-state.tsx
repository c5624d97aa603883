// Nothing here yet: what that means, what one can do, one button.
import { View } from '@tarojs/components'
import { Button } from './button'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import './empty-state.scss'

type EmptyStateProps = {
  icon: IconName
  title: string
  words: string
  action?: { label: string; icon?: IconName; onPress: () => void }
}

export function EmptyState({ icon, title, words, action }: EmptyStateProps) {
  return (
    <View className="empty-state">
      <View className="empty-state-disc">
        <Icon name={icon} size="large" />
      </View>
      <View className="empty-state-title">{title}</View>
      <View className="empty-state-words">{words}</View>
      {action ? <Button kind="main" className="empty-state-button" {...action} /> : null}
    </View>
  )
}
