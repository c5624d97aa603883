// A row of chips: filters slide sideways, answers wrap.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from './classes'
import './chips.scss'

type ChipsProps = {
  children: ReactNode
  isWrapping?: boolean
}

export function Chips({ children, isWrapping }: ChipsProps) {
  return <View className={classes('chips', isWrapping ? 'chips-wrap' : 'chips-slide')}>{children}</View>
}
