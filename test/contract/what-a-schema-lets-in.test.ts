// What looks right and is not: moments that never were, lines that are several, settings that would switch a limit off.
import { reportedPlaceSchema } from '../../types/cases/case-calls'
import { instantSchema, lineSchema } from '../../types/schema'
import { settingsSchema } from '../../types/street/street'
import { aStreet } from '../builders/a-street'

const isLetIn = (settings: object) => settingsSchema.safeParse({ ...aStreet().settings, ...settings }).success

it('a moment is one that the calendar has', () => {
  const moments = ['2026-09-28T02:00:00.000Z', '2026-13-45T02:00:00.000Z', '2026-02-30T02:00:00.000Z', '2026-09-28T25:61:00.000Z']
  expect(moments.map((moment) => instantSchema.safeParse(moment).success)).toEqual([true, false, false, false])
})

it('a line is one line: nothing in it breaks it, rings a bell or ends it early', () => {
  const lines = ['柳荫里 6 号楼 🛋️', '两\n行', '响\u0007铃', '断\u0000开']
  expect(lines.map((line) => lineSchema.safeParse(line).success)).toEqual([true, false, false, false])
})

it('the name of a place holds no number that could be a telephone or an identity card', () => {
  const labels = ['6 号楼北侧', '李大爷家 13800005501', '372501198001011234 门口']
  const isLetInLabel = (label: string) => reportedPlaceSchema.safeParse({ label }).success
  expect(labels.map(isLetInLabel)).toEqual([true, false, false])
})

it('a case number begins with two to four capital letters', () => {
  expect(['QH', 'ABCD', 'Q', 'ABCDE', 'qh', 'Q1', ''].map((numberPrefix) => isLetIn({ numberPrefix }))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ])
})

it('a daily limit is one that can be counted: none, half a report or more than are remembered would admit everything', () => {
  expect([1, 20, 50, 0, -1, 2.5, 51].map((reportsPerDay) => isLetIn({ reportsPerDay }))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})

it('a clock runs for some time', () => {
  for (const name of ['holdMinutes', 'verifyMinutes', 'callbackMinutes', 'ratingMinutes'])
    expect([name, isLetIn({ [name]: 0 })]).toEqual([name, false])
})

it('working hours are spans of one day, in order and apart: else time would be counted twice or never', () => {
  const days = [
    [
      [540, 720],
      [840, 1080],
    ],
    [],
    [[720, 540]],
    [
      [540, 900],
      [840, 1080],
    ],
    [
      [840, 1080],
      [540, 720],
    ],
    [[540, 1500]],
  ]
  expect(days.map((workingHours) => isLetIn({ workingHours }))).toEqual([true, false, false, false, false, false])
})
