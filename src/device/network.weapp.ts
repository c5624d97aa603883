// Whether there is a network, as far as WeChat knows.
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

export function useIsOnline(): boolean {
  const [isOnline, setOnline] = useState(true)
  useEffect(() => {
    const onChange: Taro.onNetworkStatusChange.Callback = ({ isConnected }) => setOnline(isConnected)
    Taro.getNetworkType({ success: ({ networkType }) => setOnline(networkType !== 'none') })
    Taro.onNetworkStatusChange(onChange)
    return () => Taro.offNetworkStatusChange(onChange)
  }, [])
  return isOnline
}
