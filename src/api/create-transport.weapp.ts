// Carries calls from WeChat to CloudBase, which itself says who is calling.
import Taro from '@tarojs/taro'
import type { Transport } from './transport'

export function createTransport(): Transport {
  return async ({ functionName, call }) => {
    const { result } = await Taro.cloud.callFunction({ name: functionName, data: call })
    if (typeof result !== 'object' || result === null) throw new Error('the function answered nothing')
    return result
  }
}
