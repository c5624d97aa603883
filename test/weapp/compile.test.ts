// What Taro writes must pass WeChat's own compilers, which reject what browsers forgive.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { filesBelow, packageFolder } from './host/package-folder'
import { complaintsAboutSheets, complaintsAboutTemplates } from './host/wechat-compiler'

const ending = (end: string) => filesBelow().filter((file) => file.endsWith(end))

function folderWith(name: string, text: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'weapp-'))
  writeFileSync(path.join(folder, name), text)
  return folder
}

describe("WeChat's own compilers", () => {
  test('wcc accepts every template of the package', () => {
    const templates = ending('.wxml')
    expect(templates).toContain('base.wxml')
    expect(complaintsAboutTemplates(packageFolder, [...templates, ...ending('.wxs')])).toEqual([])
  })

  test('wcsc accepts every sheet of the package', () => {
    const sheets = ending('.wxss')
    expect(sheets).toContain('app.wxss')
    expect(complaintsAboutSheets(packageFolder, sheets)).toEqual([])
  })

  test('wcc is really asked: it refuses a template that does not close', () => {
    expect(complaintsAboutTemplates(folderWith('bad.wxml', '<view><text></view>'), ['bad.wxml'])).not.toEqual([])
  })

  test('wcsc is really asked: it refuses a sheet that does not close', () => {
    expect(complaintsAboutSheets(folderWith('bad.wxss', '.a { color: red'), ['bad.wxss'])).not.toEqual([])
  })
})
