// Shows photos as large as the screen.
import Taro from '@tarojs/taro'

export function previewPhotos(urls: readonly string[], index: number): void {
  void Taro.previewImage({ urls: [...urls], current: urls[index] })
}
