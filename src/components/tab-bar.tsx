// The bottom of a tab page; which tabs there are is decided by who is looking.
import { View } from '@tarojs/components'
import { classes } from './classes'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import { Pressable } from './pressable'
import './tab-bar.scss'

export type TabItem = {
  key: string
  label: string
  icon: IconName
  chosenIcon: IconName
  /** How many things wait there; 0 shows nothing. */
  count?: number
}

type TabBarProps = {
  items: readonly TabItem[]
  chosen: string
  onChoose: (key: string) => void
}

const most = (count: number) => (count > 99 ? '99+' : String(count))

export function TabBar({ items, chosen, onChoose }: TabBarProps) {
  return (
    <View className="tab-bar" ariaRole="tablist">
      {items.map(({ key, label, icon, chosenIcon, count }) => (
        <Pressable
          key={key}
          className={classes('tab', key === chosen && 'tab-chosen')}
          role="tab"
          isOn={key === chosen}
          label={count ? `${most(count)} ${label}` : undefined}
          onPress={() => onChoose(key)}
        >
          <View className="tab-icon">
            <Icon name={key === chosen ? chosenIcon : icon} />
            {count ? <View className="tab-count">{most(count)}</View> : null}
          </View>
          <View>{label}</View>
        </Pressable>
      ))}
    </View>
  )
}
