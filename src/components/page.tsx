// The root view of every page: ground, sheet of tokens, top, content, bottom.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from './classes'
import { NavBar } from './nav-bar'
import './page.scss'

type PageProps = {
  isCare: boolean
  children: ReactNode
  title?: string
  onBack?: () => void
  /** Instead of the centred title. */
  navLeft?: ReactNode
  /** Edge to edge under the navigation: the offline strip. */
  strip?: ReactNode
  /** The buttons of the page; the filled one last. */
  bottomBar?: ReactNode
  /** A `TabBar`, on tab pages only. */
  tabs?: ReactNode
  /** Sheets and toasts: inside the page, so that they wear its tokens. */
  over?: ReactNode
}

export function Page({ isCare, children, title, onBack, navLeft, strip, bottomBar, tabs, over }: PageProps) {
  return (
    <View className={classes('page', isCare && 'care')}>
      <NavBar title={title} onBack={onBack} left={navLeft} />
      {strip}
      <View className="page-content" ariaRole="main">
        {children}
      </View>
      {bottomBar || tabs ? (
        <View className="page-bottom">
          {bottomBar ? <View className="bottom-bar">{bottomBar}</View> : null}
          {tabs}
        </View>
      ) : null}
      {over}
    </View>
  )
}
