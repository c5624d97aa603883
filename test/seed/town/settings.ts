// The clocks and rules of 青禾街道: the defaults of the case workflow, where a working day is 7 working hours.

import { placeIdSchema } from '../../../types/ids'
import type { Settings } from '../../../types/street/street'

const hour = 60
const day = 24 * hour
const workingDay = 7 * hour

// biome-ignore format: a table is read by its columns
export const settings: Settings = {
  streetId: placeIdSchema.parse('qinghe'),
  streetName: '青禾街道',
  hotline: '0533-5550110',
  numberPrefix: 'QH',
  timeZone: 'Asia/Shanghai',
  workingHours: [[9 * hour, 12 * hour], [14 * hour, 18 * hour]],
  clocks: {
    I:   { countsWorkingTimeOnly: false, triageMinutes: 0,        answerMinutes: 30,         firstContactMinutes: 30,         finishMinutes: day },
    II:  { countsWorkingTimeOnly: false, triageMinutes: 30,       answerMinutes: 2 * hour,   firstContactMinutes: 2 * hour,   finishMinutes: day },
    III: { countsWorkingTimeOnly: true,  triageMinutes: 4 * hour, answerMinutes: 4 * hour,   firstContactMinutes: workingDay, finishMinutes: 5 * workingDay },
    IV:  { countsWorkingTimeOnly: true,  triageMinutes: 4 * hour, answerMinutes: workingDay, firstContactMinutes: workingDay, finishMinutes: 15 * workingDay },
  },
  holdMinutes: 4 * hour,
  verifyMinutes: workingDay,
  callbackMinutes: day,
  ratingMinutes: 7 * day,
  consentVersion: '2026-09-01',
  reportsPerDay: 20,
  messageMode: 'longTerm',
}
