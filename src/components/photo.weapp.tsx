// One photo, cropped to its frame, as WeChat's own image.
import { Image } from '@tarojs/components'
import { classes } from './classes'
import type { PhotoProps } from './photo'
import './photo.scss'

export function Photo({ url, label, className }: PhotoProps) {
  return <Image className={classes('photo', className)} src={url} mode="aspectFill" lazyLoad ariaLabel={label} />
}
