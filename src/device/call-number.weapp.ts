// Dials a number by WeChat; the person confirms or not.
import Taro from '@tarojs/taro'

export function callNumber(number: string): void {
  Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined)
}
