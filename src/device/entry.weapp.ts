// Whether WeChat opened the app at its first page, not at one a message or a neighbour pointed to.
import Taro from '@tarojs/taro'

const firstPage = 'pages/home/index'

let isBare = false

export function noteEntry(): void {
  isBare = Taro.getLaunchOptionsSync().path === firstPage
}

/** True once at most: whoever comes back to the first page wants that page. */
export function takeEntry(): boolean {
  const wasBare = isBare
  isBare = false
  return wasBare
}
