// Whoever comes for the first time, refuses something or loses the connection: there is always a way on, and nothing is sent twice.

import { phoneOf } from '../cloud/phone'
import { people } from '../people'
import type { Phone } from './phone'
import { setScene } from './scene'

const scene = setScene()
const { journey } = scene
/** First try and three more (src/api/call-cloud.ts). */
const triesOfOneCall = 4

const begin = async (phone: Phone, words: string) => {
  await phone.opens('pages/home/index')
  await phone.presses(/^上报/)
  await phone.writes('说说怎么回事', words)
}

const choosesFromTheList = async (phone: Phone) => {
  await phone.presses('选地方')
  await phone.presses('从名单里选', phone.sheet)
  await phone.presses('柳荫社区', phone.sheet)
  await phone.presses('柳荫里小区', phone.sheet)
  await phone.presses(/^柳荫里\s6\s号楼$/, phone.sheet)
  await phone.presses('就是这里', phone.sheet)
}

const casesOf = async (id: 'lin' | 'su' | 'newcomer') =>
  (await phoneOf(scene.town().url, people[id].openid).does('cases', 'listMyCases', {})).rows

let newcomer: Phone

beforeAll(async () => {
  newcomer = await scene.hand('newcomer')
})

journey('an emergency goes out at once: no agreement, no phone number, no name, no place', async () => {
  await begin(newcomer, '楼道里有煤气味，很浓')
  await newcomer.sees('先打电话')
  await newcomer.presses('马上交上去')
  await newcomer.sees('这件事的经过')
  expect(await newcomer.sheet.count()).toBe(0)
})

journey('without leave to know the place there is the list of places', async () => {
  await begin(newcomer, '单元门关不上，谁都能进')
  await newcomer.presses('用我站的地方')
  await newcomer.sees('没有位置的权限。在图上点一下，或从名单里选小区和楼。')
  await choosesFromTheList(newcomer)
  await newcomer.sees('您从名单里选的')
})

journey('a half-written report survives a reload', async () => {
  await newcomer.sees(/^草稿/)
  await newcomer.page.reload()
  await newcomer.sees('您从名单里选的')
  const box = newcomer.page.getByRole('textbox', { name: '说说怎么回事' })
  expect(await box.inputValue()).toBe('单元门关不上，谁都能进')
})

journey('a newcomer agrees, verifies the phone, gives a name, and the report goes out by itself', async () => {
  await newcomer.presses('下一步：核对')
  await newcomer.presses('交上去')
  await newcomer.presses('看过了，同意', newcomer.sheet)
  await newcomer.presses('用微信手机号', newcomer.sheet)
  await newcomer.writes('姓名', '田野')
  await newcomer.presses('先生', newcomer.sheet)
  await newcomer.presses('好了', newcomer.sheet)
  await newcomer.sees('这件事的经过')
  await newcomer.sees('田先生的声音')
})

journey('whoever changes their mind over the camera writes instead', async () => {
  const su = await scene.hand('su')
  await begin(su, '')
  const [chooser] = await Promise.all([su.page.waitForEvent('filechooser'), su.presses('拍张照')])
  await chooser.setFiles([])
  await su.sees('拍张照')
  await su.writes('说说怎么回事', '3 号楼的快递堆到楼道里了')
  await su.presses('下一步：核对')
  await su.sees('3 号楼的快递堆到楼道里了')
})

journey('an answer lost on the way, a second press, and still it is one case', async () => {
  const lin = await scene.hand('lin')
  scene.expectComplaint(lin, 'ERR_CONNECTION_RESET')
  const before = (await casesOf('lin')).length
  const names: string[] = []
  await lin.page.route('**/call/cases', async (route) => {
    const { action, requestId } = route.request().postDataJSON() as { action: string; requestId: string }
    if (action !== 'reportCase') return route.continue()
    names.push(requestId)
    const answer = await route.fetch() // it arrives and is done
    return names.length <= triesOfOneCall ? route.abort('connectionreset') : route.fulfill({ response: answer })
  })
  await begin(lin, '6 号楼的井盖翘起来了，踩上去直晃')
  await lin.presses('下一步：核对')
  await lin.presses('交上去')
  await lin.sees('没有连上网，您写的都在，有网了再交。')
  await lin.presses('交上去')
  await lin.sees('这件事的经过')
  expect([names.length, new Set(names).size]).toEqual([triesOfOneCall + 1, 1])
  expect((await casesOf('lin')).length).toBe(before + 1)
})

journey('without a network the last copy is shown, with its hour, and when it is back the page is fresh again', async () => {
  const he = await scene.hand('he')
  scene.expectComplaint(he, 'ERR_INTERNET_DISCONNECTED')
  await he.opens('pages/cases/index')
  await he.sees('2 号楼飞线充电')
  await he.page.context().setOffline(true)
  await he.sees(/^没有网，先看 10:2\d 存下的$/)
  await he.sees('2 号楼飞线充电')
  await he.page.context().setOffline(false)
  await he.seesNoMore(/^没有网，先看/)
})
