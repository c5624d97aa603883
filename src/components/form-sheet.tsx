// A sheet in which a person fills something in and sends it: what went wrong stands beside the button, what was typed stays.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from './button'
import { Callout } from './callout'
import type { IconName } from './icon-name'
import { Sheet } from './sheet'
import './form-sheet.scss'

type FormSheetProps = {
  title: string
  icon?: IconName
  onClose: () => void
  children: ReactNode
  send: {
    label: string
    icon?: IconName
    onPress: () => void
    /** What is still missing, in a few words. */
    offReason?: string
    busyLabel?: string
  }
  /** Why the last sending was refused, and what to do. */
  wrong?: string
}

export function FormSheet({ title, icon, onClose, children, send, wrong }: FormSheetProps) {
  const foot = (
    <View className="form-sheet-foot">
      {wrong ? (
        <View className="form-sheet-wrong" ariaRole="alert">
          <Callout tone="danger">{wrong}</Callout>
        </View>
      ) : null}
      <Button kind="main" isWide {...send} />
    </View>
  )
  return (
    <Sheet isOpen title={title} icon={icon} onClose={onClose} action={foot}>
      {children}
    </Sheet>
  )
}
