// A resident on a slow network opens the package: it must stay light, each part for itself.
import { bytesOf, filesBelow, readAppConfig } from './host/package-folder'

const kilobytes = 1024
const { subPackages } = readAppConfig()
const roots = subPackages.map(({ root }) => root)

describe('the weight of the WeChat package', () => {
  test('the main package stays within 700 KB', () => {
    const main = filesBelow().filter((file) => !roots.some((root) => file.startsWith(`${root}/`)))
    expect(main).toContain('app.js')
    expect(bytesOf(main)).toBeLessThanOrEqual(700 * kilobytes)
  })

  test.each(roots)('%s stays within 300 KB', (root) => {
    expect(bytesOf(filesBelow(root))).toBeLessThanOrEqual(300 * kilobytes)
  })
})
