// Every icon a screen names is drawn, and none travels that no screen names.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '../../..')
const program = "import('./scripts/make-icons.mjs').then(({ makeIcons }) => process.stdout.write(JSON.stringify(makeIcons())))"

test('the icon sheet is what the source asks for now (else run `node scripts/make-icons.mjs`)', () => {
  const { stdout } = spawnSync(process.execPath, ['-e', program], { cwd: root, encoding: 'utf8' })
  const { sheet, names }: { sheet: string; names: string } = JSON.parse(stdout)
  expect(readFileSync(path.join(root, 'src/theme/icons.scss'), 'utf8')).toBe(sheet)
  expect(readFileSync(path.join(root, 'src/components/icon-name.ts'), 'utf8')).toBe(names)
})
