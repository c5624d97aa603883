// Ways between pages: by address, and back to where one came from or, for whoever came by a link, to where they begin.
import Taro from '@tarojs/taro'

type Query = Readonly<Record<string, string>>

const addressOf = (page: string, query: Query) => {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return pairs.length > 0 ? `${page}?${pairs.join('&')}` : page
}

/** `page` as in app.config: packages/resident/pages/case/index. */
export const goTo = (page: string, query: Query = {}): void => void Taro.navigateTo({ url: `/${addressOf(page, query)}` })
/** The page that is left is not come back to. */
export const goOnTo = (page: string, query: Query = {}): void => void Taro.redirectTo({ url: `/${addressOf(page, query)}` })

const goBackOr = (page: string) => (): void => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.reLaunch({ url: `/${page}` })
}
export const goBack = goBackOr('pages/home/index')
/** For the pages of staff and units. */
export const goBackToWork = goBackOr('pages/work/index')
