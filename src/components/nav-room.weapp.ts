// How much of the top belongs to WeChat: the status bar above and the capsule at the right.
import Taro from '@tarojs/taro'
import type { NavRoom } from './nav-room'

export function readNavRoom(): NavRoom {
  const { statusBarHeight = 20, windowWidth } = Taro.getWindowInfo()
  const capsule = Taro.getMenuButtonBoundingClientRect()
  const gap = capsule.top - statusBarHeight
  return { top: statusBarHeight, height: capsule.height + 2 * gap, right: windowWidth - capsule.left }
}
