// What a resident of 柳荫里 types into the report form, where a test does not care about the words.
import type { InputOf } from '../../types/calls'
import { categoryIdSchema, placeIdSchema } from '../../types/ids'

export type Report = InputOf<'cases', 'reportCase'>

/** 消防通道被占 at 柳荫里 6 号楼, under her own name, without photos. */
export const aReport = (other: Partial<Omit<Report, 'categoryId'>> & { category?: string } = {}): Report => {
  const { category = 'fire-lane-blocked', ...rest } = other
  return {
    words: '6 号楼东侧的消防通道被旧沙发堵住了',
    categoryId: categoryIdSchema.parse(category),
    place: { buildingId: placeIdSchema.parse('b-liuyinli-6') },
    photos: [],
    isAnonymous: false,
    ...rest,
  }
}
