// A sheet of paper for one thing; a coloured border only says "yours to answer", "late" or "kept".
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from './classes'
import type { Tone } from './tone'
import './card.scss'

type CardProps = {
  children: ReactNode
  border?: Exclude<Tone, 'still' | 'unit'>
  /** The border's tint fills the card; badges inside take `isOnTint`. */
  isTinted?: boolean
  isTight?: boolean
  /** Holds cells with a hairline between. */
  isList?: boolean
  className?: string
}

export function Card({ children, border, isTinted, isTight, isList, className }: CardProps) {
  return (
    <View
      className={classes(
        'card',
        border && `card-${border}`,
        isTinted && 'card-tinted',
        isTight && 'card-tight',
        isList && 'card-list',
        className,
      )}
    >
      {children}
    </View>
  )
}
