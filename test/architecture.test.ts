// Holds the house to its plan: every rule is asked of the files on disk, and each is shown a bad example that it must refuse.
import { calls } from '../types/calls'
import { checkActions } from './architecture/check-actions'
import { checkClockAndChance } from './architecture/check-clock-and-chance'
import { checkCloudWords } from './architecture/check-cloud-words'
import { checkCollections } from './architecture/check-collections'
import { checkContractTypes } from './architecture/check-contract-types'
import { checkContexts, checkDirection, checkDomainPackages, checkFeatures } from './architecture/check-dependencies'
import { checkBarrels, checkFileNames } from './architecture/check-file-names'
import { checkLengths, checkOpenings } from './architecture/check-file-shape'
import { checkOldPhones } from './architecture/check-old-phones'
import { checkTests } from './architecture/check-tests'
import { readJson, readSourceFiles, type SourceFile } from './architecture/source-file'

const house = readSourceFiles(['types', 'cloudfunctions', 'src', 'local-cloud', 'config', 'scripts', 'test'])
const readCollections = () => Object.keys((readJson('config/collections.json') as { collections: object }).collections)
const contract = Object.fromEntries(Object.entries(calls).map(([name, actions]) => [name, Object.keys(actions)]))

/** A bad example's fault must say this; its own path unless told otherwise. */
type Example = SourceFile & { says: string }

const file = (path: string, text: string, says = path): Example => ({ path, text, says })

type Rule = {
  sentence: string
  check: (files: readonly SourceFile[]) => string[]
  bad: readonly Example[]
  good: readonly Example[]
}

const rules: readonly Rule[] = [
  {
    sentence: 'imports run one way through the rooms of the house',
    check: checkDirection,
    bad: [
      file('types/case.ts', "import { openCase } from '../cloudfunctions/_domain/cases/open-case'"),
      file('cloudfunctions/_domain/cases/open-case.ts', "import { store } from '../../_platform/store/case-store'"),
      file('cloudfunctions/_platform/log.ts', "export { main } from '../cases/index'"),
      file('src/features/report-case/form.tsx', "import { openCase } from '../../../cloudfunctions/_domain/cases/open-case'"),
      file('src/components/card.tsx', "import { Form } from '@/features/report-case/form'"),
      file('src/api/call-cloud.ts', "const page = () => import('../pages/home/index')"),
      file('local-cloud/gateway.ts', "import type { Call } from '../types/calls'"),
      file('cloudfunctions/cases/report-case.ts', "const people = require('../../test/people')"),
      file('elsewhere/thing.ts', ''),
    ],
    good: [
      file('cloudfunctions/cases/report-case.ts', "import { openCase } from '../_domain/cases/open-case'\nimport { z } from 'zod/mini'"),
      file('src/pages/home/index.tsx', "import { Card } from '@/components/card'"),
      file('test/people.ts', "import { start } from '../local-cloud/start'"),
    ],
  },
  {
    sentence: 'a context never imports another',
    check: checkContexts,
    bad: [file('cloudfunctions/cases/report-case.ts', "import { readPhotos } from '../files/read-photos'")],
    good: [file('cloudfunctions/cases/report-case.ts', "import { view } from './case-view'")],
  },
  {
    sentence: 'a feature never imports another; a page composes them',
    check: checkFeatures,
    bad: [file('src/features/report-case/form.tsx', "import { Rate } from '@/features/rate-case/rate'")],
    good: [file('src/pages/home/index.tsx', "import { Rate } from '@/features/rate-case/rate'")],
  },
  {
    sentence: 'the domain uses no package but dayjs and chinese-days',
    check: checkDomainPackages,
    bad: [
      file('cloudfunctions/_domain/time/today.ts', "import { readFileSync } from 'node:fs'"),
      file('cloudfunctions/_domain/time/id.ts', "import { nanoid } from 'nanoid'"),
    ],
    good: [file('cloudfunctions/_domain/time/calendar.ts', "import { isWorkday } from 'chinese-days'\nimport dayjs from 'dayjs/esm'")],
  },
  {
    sentence: 'only src/api, src/device and _platform speak to WeChat and its cloud',
    check: checkCloudWords,
    bad: [
      file('src/features/scan/scan.ts', 'wx.scanCode({})'),
      file('src/pages/home/index.tsx', 'const open = () => Taro.cloud.callFunction({})'),
      file('cloudfunctions/cases/report-case.ts', "import cloud from 'wx-server-sdk'"),
    ],
    good: [
      file('src/device/scan.weapp.ts', 'wx.scanCode({})'),
      file('src/features/scan/scan.ts', "// wx is far away\nconst words = { wx: 'wx' }.wx"),
    ],
  },
  {
    sentence: 'the back end is told the time and its ids',
    check: checkClockAndChance,
    bad: [
      file('cloudfunctions/_domain/time/deadline.ts', 'const now = Date.now()'),
      file('cloudfunctions/_domain/time/today.ts', 'const now = new Date()'),
      file('cloudfunctions/cases/report-case.ts', 'const chance = Math.random()'),
      file('cloudfunctions/_domain/time/dayjs.ts', 'const now = dayjs()'),
    ],
    good: [
      file('cloudfunctions/_domain/time/deadline.ts', 'const due = new Date(now + 1)'),
      file('cloudfunctions/_platform/clock.ts', 'export const readClock = () => new Date()'),
    ],
  },
  {
    sentence: 'the client calls nothing that an old phone lacks',
    check: checkOldPhones,
    bad: [
      file('src/wording/moments.ts', 'const last = runs.at(-1)'),
      file('src/components/grid-map.tsx', "const id = useId().replaceAll(':', '')"),
      file('src/features/case-story/tell-story.ts', 'const done = entries.findLast(isDone)'),
      file('types/schema.ts', 'const copy = structuredClone(value)'),
      file('src/device/go.ts', 'const page = /(?<=pages)home/.test(url)'),
    ],
    good: [
      file('src/wording/moments.ts', 'const last = runs[runs.length - 1]\nconst at = view.at'),
      file('test/people.ts', 'people.at(-1)'),
    ],
  },
  {
    sentence: 'the client takes the types of the contract and leaves its schemas on the server',
    check: checkContractTypes,
    bad: [
      file('src/pages/home/index.tsx', "import { caseIdSchema } from '../../../types/ids'"),
      file('src/wording/zh.ts', "import { errorCodes, type ErrorCode } from '../../types/errors'"),
    ],
    good: [
      file('src/wording/zh.ts', "import type { ErrorCode } from '../../types/errors'"),
      file('src/api/call-cloud.ts', "import { contractVersion } from '../../types/contract-version'"),
      file('src/api/me.ts', "import { type Me } from '../../types/directory/directory-calls'"),
    ],
  },
  {
    sentence: 'every file is named for what it holds',
    check: checkFileNames,
    bad: [
      file('src/utils/dates.ts', ''),
      file('cloudfunctions/cases/helpers.ts', ''),
      file('src/features/rate/rate-manager.ts', ''),
      file('types/service.ts', ''),
      file('src/components/TimeBar.tsx', ''),
      file('src/components/index.ts', ''),
    ],
    good: [
      file('cloudfunctions/cases/index.ts', ''),
      file('cloudfunctions/volunteering/order-service.ts', ''),
      file('src/packages/grid/pages/case/index.config.ts', ''),
    ],
  },
  {
    sentence: 'no file only passes on what others export',
    check: checkBarrels,
    bad: [file('src/components/all.ts', "export * from './card'\nexport { Button } from './button'")],
    good: [file('src/components/card.tsx', "export { tones } from './tone'\nexport const Card = () => null")],
  },
  {
    sentence: 'every file opens with a sentence on why it exists',
    check: checkOpenings,
    bad: [
      file('types/case.ts', "import { z } from './schema'"),
      file('types/ids.ts', '// Ids.\n'),
      file('types/roles.ts', '\n// Too late, this one.\n'),
    ],
    good: [
      file('types/case.ts', '// What a case is to a client.\n'),
      file('scripts/start.mjs', '#!/usr/bin/env node\n// Starts the demo town here.'),
    ],
  },
  {
    sentence: 'no file is longer than 300 lines',
    check: checkLengths,
    bad: [file('src/app.tsx', 'line\n'.repeat(301))],
    good: [file('src/app.tsx', 'line\n'.repeat(300))],
  },
  {
    sentence: 'each collection is declared and written by its one store',
    check: (files) => checkCollections(files, files === house ? readCollections() : ['people']),
    bad: [
      file(
        'cloudfunctions/_platform/store/cloudbase/quota-store.ts',
        "const quotas = openCollection('quotas')\nquotas.insert(quota)",
        'does not declare',
      ),
      file('cloudfunctions/cases/report-case.ts', "const people = openCollection<Person>('people')\npeople.change(where, data)", 'outside'),
      file(
        'cloudfunctions/_platform/store/cloudbase/reader.ts',
        "const people = openCollection('people')\npeople.read(id)",
        'written by no store',
      ),
    ],
    good: [
      file('cloudfunctions/_platform/store/cloudbase/person-store.ts', "const people = openCollection('people')\npeople.insert(person)"),
    ],
  },
  {
    sentence: 'an action, its file and its row of the contract bear one name',
    check: (files) => checkActions(files, files === house ? contract : { cases: ['rateCase'] }),
    bad: [
      file('cloudfunctions/cases/rate.ts', "export const rateCase = defineAction('cases', 'rateCase', {})", 'whose file is'),
      file('cloudfunctions/cases/rate-case.ts', "export const rate = defineAction('cases', 'rateCase', {})", 'exports rate'),
      file('cloudfunctions/cases/close-case.ts', "export const closeCase = defineAction('cases', 'closeCase', {})", 'has no row'),
      file('cloudfunctions/cases/case-view.ts', 'export const caseView = 1', 'has no action file'),
    ],
    good: [file('cloudfunctions/cases/rate-case.ts', "export const rateCase = defineAction('cases', 'rateCase', {})")],
  },
  {
    sentence: 'a test neither sleeps nor is left out',
    check: checkTests,
    bad: [
      file('test/unit/a.test.ts', 'await new Promise((resolve) => setTimeout(resolve, 50))'),
      file('test/journeys/b.test.ts', 'await page.waitForTimeout(50)'),
      file('test/unit/c.test.ts', "it.skip('waits', () => {})"),
      file('test/unit/d.test.ts', "describe.only('one', () => {})"),
    ],
    good: [file('test/unit/e.test.ts', "jest.setTimeout(5)\nit('answers', () => {})")],
  },
]

describe.each(rules)('$sentence', ({ check, bad, good }) => {
  it('holds in this house', () => expect(check(house)).toEqual([]))

  it.each(bad)('refuses $path', ({ path, text, says }) => expect(check([{ path, text }]).join()).toContain(says))

  it('accepts the good example', () => expect(check(good)).toEqual([]))
})

it('looks at a house that has files in it', () => {
  expect(house.length).toBeGreaterThan(100)
})
