// WeChat's own privacy agreement, asked before album, camera and location.
import Taro from '@tarojs/taro'

/** False when the person refuses; the caller then offers the way that needs none of them. */
export const agreesToPrivacy = () =>
  new Promise<boolean>((resolve) => {
    // Base libraries before 2.32.3 have no such question; nobody there can refuse it.
    if (!Taro.canIUse('requirePrivacyAuthorize')) return resolve(true)
    Taro.requirePrivacyAuthorize({ success: () => resolve(true), fail: () => resolve(false) })
  })
