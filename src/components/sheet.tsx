// A task done without leaving the page: rises from below, one action at its foot.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { generalWords } from '../wording/zh'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import { Pressable } from './pressable'
import { useDialog } from './use-dialog'
import './sheet.scss'

type SheetProps = {
  isOpen: boolean
  title: string
  icon?: IconName
  onClose: () => void
  children: ReactNode
  /** The one main button, alone or after a plain one. */
  action?: ReactNode
}

export function Sheet({ isOpen, ...sheet }: SheetProps) {
  return isOpen ? <OpenSheet {...sheet} /> : null
}

function OpenSheet({ title, icon, onClose, children, action }: Omit<SheetProps, 'isOpen'>) {
  const dialog = useDialog(title, onClose)
  return (
    <View className="sheet-layer">
      <View className="sheet-veil" catchMove onClick={onClose} />
      <View className="sheet" {...dialog}>
        <View className="sheet-grip" />
        <View className="sheet-head">
          {icon ? <Icon name={icon} size="big" className={icon === 'mark' ? 'ink-whistle' : undefined} /> : null}
          <View className="title grow">{title}</View>
          <Pressable className="sheet-close" label={generalWords.close} onPress={onClose}>
            <Icon name="x" />
          </Pressable>
        </View>
        <View className="sheet-body">{children}</View>
        {action ? <View className="bottom-bar">{action}</View> : null}
      </View>
    </View>
  )
}
