// WeChat's own privacy agreement, asked before album, camera and location.
import Taro from '@tarojs/taro'

/** False when the person refuses; the caller then offers the way that needs none of them. */
export const agreesToPrivacy = () =>
  new Promise<boolean>((resolve) => {
    Taro.requirePrivacyAuthorize({ success: () => resolve(true), fail: () => resolve(false) })
  })
