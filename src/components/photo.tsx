// One photo, cropped to its frame, with words for whoever cannot see it.
import { classes } from './classes'
import './photo.scss'

export type PhotoProps = {
  url: string
  /** What it shows or whose it is: "上报时的照片 1". */
  label: string
  className?: string
}

export function Photo({ url, label, className }: PhotoProps) {
  return <img className={classes('photo', className)} src={url} alt={label} loading="lazy" decoding="async" />
}
