// The stage is served as it lies there, without a build, so its copies of what the product knows are held to the product here.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { castOfTheStage } from './cast-of-the-stage'
import { workingDaysOfTheStage } from './working-days-of-the-stage'

const root = path.resolve(__dirname, '../../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const variablesIn = (sheet: string) =>
  new Map(
    [...sheet.matchAll(/(--[a-z-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.replace(/\s+/g, ' ').toLowerCase()]),
  )

test('the stage knows everyone of the cast by the name and duty they have in the town', () => {
  expect(JSON.parse(read('test/stage/cast.json'))).toEqual(castOfTheStage())
})

test('the stage counts the same working days as the product, October holiday and make-up Saturday included', () => {
  const days = JSON.parse(read('test/stage/working-days.json'))
  expect(days).toEqual(workingDaysOfTheStage('2026'))
  expect(days.daysOff['2026-10-01']).toBe('国庆节')
  expect(days.makeUpDays).toContain('2026-10-10')
})

test('the stage wears the colours and sizes of the theme', () => {
  const theme = variablesIn(read('src/theme/standard.scss'))
  const wrong = [...variablesIn(read('test/stage/tokens.css'))].filter(([name, value]) => theme.get(name) !== value)
  expect(wrong).toEqual([])
})
