// Who this is on WeChat: the platform knows, nobody else has to ask; only the cloud must be opened.
import Taro from '@tarojs/taro'

export const storagePrefix = () => 'linli:'

export function startIdentity() {
  Taro.cloud.init(CLOUD_ENVIRONMENT ? { env: CLOUD_ENVIRONMENT } : {})
}
