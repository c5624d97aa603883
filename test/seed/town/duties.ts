// The duty catalogue (派单目录) of 青禾街道: a street-wide row for every category, and the narrower rows that win over it.
import type { Duty } from '../../../types/street/street'
import { duty } from './duty'
import { propertyDuties } from './property-duties'
import { streetDuties } from './street-duties'

// biome-ignore format: a table is read by its columns
const estateDuties: Duty[] = [
  duty('parking-dispute', 'e-liuyinli',       'u-liuyinli-yeweihui',   '听业主意见、定分配办法', ['u-liuyinli-wuye', '数清车位、画好线'], ['u-laojiefang', '先把人劝和']),
  duty('parking-dispute', 'e-shiqiaohuayuan', 'u-shiqiaohua-yeweihui', '听业主意见、定分配办法', ['u-shiqiao-wuye', '数清车位、画好线']),
]

export const duties: Duty[] = [...streetDuties, ...propertyDuties, ...estateDuties]
