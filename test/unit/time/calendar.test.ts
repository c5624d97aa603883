// Which days count: the published year to the letter, an unpublished one by the regulation, and the same in every host's zone.
import { spawnSync } from 'node:child_process'
import { buildSync } from 'esbuild'
import { makeCalendar } from '../../../cloudfunctions/_domain/time/calendar'
import { aStreet } from '../../builders/a-street'

const calendar = makeCalendar(aStreet().settings.workingHours)
const kindOf = (date: string) => calendar.day(date).kind

describe('a year whose calendar is published', () => {
  it('rests from 1 to 7 October 2026 and names the reason', () => {
    for (const day of [1, 2, 3, 4, 5, 6, 7])
      expect(calendar.day(`2026-10-0${day}`)).toEqual({ kind: 'holiday', holidayName: '国庆节', isPublished: true })
    expect(kindOf('2026-10-08')).toBe('working')
  })

  it('works on the make-up weekend days and says for which holiday', () => {
    expect(calendar.day('2026-10-10')).toEqual({ kind: 'makeUp', holidayName: '国庆节', isPublished: true })
    expect(calendar.day('2026-09-20')).toEqual({ kind: 'makeUp', holidayName: '国庆节', isPublished: true })
  })

  it('tells a plain weekend from a holiday', () => {
    expect(calendar.day('2026-10-17')).toEqual({ kind: 'weekend', holidayName: null, isPublished: true })
    expect(calendar.day('2026-10-19')).toEqual({ kind: 'working', holidayName: null, isPublished: true })
  })
})

describe('a year whose calendar is not published', () => {
  // Dates of the moon's festivals as almanacs give them; 2028 has a second fifth month.
  // biome-ignore format: a table is read by its columns
  const statutory: [name: string, ...dates: string[]][] = [
    ['元旦',   '2027-01-01', '2028-01-01'],
    ['春节',   '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28'],
    ['清明节', '2027-04-05', '2028-04-04'],
    ['劳动节', '2027-05-01', '2027-05-02'],
    ['端午节', '2027-06-09', '2028-05-28'],
    ['中秋节', '2027-09-15'],
    ['国庆节', '2027-10-01', '2027-10-02', '2027-10-03'],
  ]

  it.each(statutory)('rests on %s', (name, ...dates) => {
    for (const date of dates) expect(calendar.day(date)).toEqual({ kind: 'holiday', holidayName: name, isPublished: false })
  })

  it('has 13 statutory days and no make-up day', () => {
    const dates = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10))
    expect(dates.filter((date) => kindOf(date) === 'holiday')).toHaveLength(13)
    expect(dates.filter((date) => kindOf(date) === 'makeUp')).toEqual([])
  })

  it('keeps the festival once when its month comes twice', () => {
    expect(kindOf('2028-06-27')).toBe('working')
  })
})

/** Every day of two years and one deadline, as a host in `zone` reckons them. */
function reckonedIn(zone: string): string {
  const script = `
    import { makeCalendar } from './calendar'
    import { deadlineAfter, traceDays } from './deadline'
    const calendar = makeCalendar([[540, 720], [840, 1080]])
    const days = Array.from({ length: 731 }, (_, day) => calendar.day(new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)))
    const startedAt = '2026-09-28T02:00:00.000Z'
    const { dueAt } = deadlineAfter(calendar, startedAt, 2100, true)
    const trace = traceDays(calendar, { startedAt, dueAt, countsWorkingTimeOnly: true }, startedAt)
    console.log(new Date(0).getTimezoneOffset() + '\\n' + JSON.stringify({ days, dueAt, trace }))`
  const stdin = { contents: script, resolveDir: `${__dirname}/../../../cloudfunctions/_domain/time`, loader: 'ts' as const }
  const [bundle] = buildSync({ stdin, bundle: true, write: false, platform: 'node' }).outputFiles
  const run = spawnSync(process.execPath, ['-'], { input: bundle?.text ?? '', env: { ...process.env, TZ: zone }, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr)
  return run.stdout
}

describe('Asia/Shanghai whatever the host', () => {
  const [offsetThere, reckonedThere] = reckonedIn('Asia/Shanghai').split('\n')

  it.each(['UTC', 'America/New_York', 'Pacific/Kiritimati', 'America/Sao_Paulo'])(
    'a host in %s finds the same days and deadlines',
    (zone) => {
      const [offset, reckoned] = reckonedIn(zone).split('\n')
      expect(offset).not.toBe(offsetThere)
      expect(JSON.parse(reckoned ?? '')).toEqual(JSON.parse(reckonedThere ?? ''))
    },
  )
})
