// The one loop the product exists for, walked in the browser on a phone each: from a photo to "满意", over the October holiday.
import type { CastId } from '../people'
import { type ResidentPhone, residentPhone } from './resident-phone'
import { setScene } from './scene'
import { type StaffPhone, staffPhone } from './staff-phone'
import { type UnitPhone, unitPhone } from './unit-phone'

const scene = setScene({ isOneStory: true })
const { journey } = scene
const title = '柳荫里 6 号楼消防通道被占'

let lin: ResidentPhone
let zhao: StaffPhone
let liu: StaffPhone
let li: UnitPhone
let zhou: UnitPhone

beforeAll(async () => {
  const [forLin, forZhao, forLiu, forLi, forZhou] = await Promise.all(
    (['lin', 'zhao', 'liu', 'li', 'zhou'] satisfies CastId[]).map((id) => scene.hand(id)),
  )
  if (!forLin || !forZhao || !forLiu || !forLi || !forZhou) throw new Error('five phones were asked for')
  lin = residentPhone(forLin)
  zhao = staffPhone(forZhao)
  liu = staffPhone(forLiu)
  li = unitPhone(forLi)
  zhou = unitPhone(forZhou)
  await scene.town().setClock('2026-09-30 10:20')
})

journey('Ms Lin sends a photo, and is promised a moment beyond the holiday', async () => {
  await lin.reportsWithPhoto({
    photo: 'lane-blocked',
    words: '6 号楼东侧的消防通道被旧沙发堵住了，救护车进不来',
    category: '消防通道被占',
  })
  await lin.sees('待受理')
  await lin.seesPromise(/10月13日\s10:20 前办好.*还剩\s5\s天/)
})

journey('the promise explains itself: National Day is hatched, the make-up Saturday counts', async () => {
  const { sentence, days } = await lin.reasonOfThePromise()
  expect(sentence).toMatch(/5\s个工作日内办好。.*国庆节（10月1日到10月7日）不计，10月10日补班照算，正好到10月13日\s10:20。/)
  const counted = days.filter(({ isCounted }) => isCounted).map(({ number }) => number)
  const hatched = days.filter(({ isCounted }) => !isCounted).map(({ number }) => number)
  expect(counted).toEqual(['30', '8', '9', '10', '12', '13'])
  expect(hatched).toEqual(['1', '2', '3', '4', '5', '6', '7', '11'])
})

journey('her photo stands in her words, without the place and the maker the phone had put into it', async () => {
  await scene.town().deliver()
  await lin.opensHerCase(title)
  const photo = lin.page.getByRole('img', { name: '照片 1' }).filter({ visible: true }).first()
  const address = await photo.getAttribute('src')
  const response = await lin.page.request.get(address ?? '')
  const bytes = await response.body()
  expect([response.status(), bytes[0], bytes.includes('Exif')]).toEqual([200, 0xff, false])
})

journey('it lies in the inbox of the grid worker, who takes it on', async () => {
  await zhao.takesNextStep(title, '受理')
  await zhao.triages('到现场看过，属实。')
  await zhao.sees('网格员赵立新 受理')
  await zhao.sees('到现场看过，属实。')
})

journey('the grid worker whistles, and the catalogue has both units ready', async () => {
  await zhao.presses('吹哨')
  await zhao.blowsWhistle(['柳荫里物业', '街道执法队'])
  await zhao.sees('吹哨，叫两家单位来')
  await zhao.sees('请柳荫里物业清走旧家具、补画标线，街道执法队拆掉地锁')
})

journey('the whistle lies at both units, each with its own part', async () => {
  await li.opensSummons(title)
  await li.sees('清走旧家具、补画标线')
  await zhou.opensSummons(title)
  await zhou.sees('拆掉地锁')
  const told = (await scene.town().outbox()).filter(({ data }) => JSON.stringify(data).includes('消防通道被占'))
  expect(told.map(({ touser }) => touser)).toEqual(expect.arrayContaining(['demo-zhao', 'demo-lin']))
})

journey('the lead answers, and the work starts though the other unit is still silent', async () => {
  await scene.town().setClock('2026-09-30 10:30')
  await li.answersForToday('下午带人来清')
  await lin.opensHerCase(title)
  await lin.sees('办理中')
  await lin.sees('报到：下午带人来清')
  await lin.sees('还没报到')
})

journey('the assisting unit answers too, and the lead shows how far it is', async () => {
  await scene.town().setClock('2026-09-30 10:40')
  await zhou.answersForToday('带上剪锁的工具')
  await li.reachesTheResident('跟林女士说好，下午三点清')
  await li.notesProgress({ words: '货车到了，先清沙发', photo: 'truck' })
  await lin.opensHerCase(title)
  await lin.sees('货车到了，先清沙发')
  await lin.sees('报到：带上剪锁的工具')
})

journey('after the holiday the same instant is promised, and three working days of it are left', async () => {
  await scene.town().setClock('2026-10-09 10:20')
  await lin.opensHerCase(title)
  await lin.seesPromise(/下周二\s10:20 前办好\s*10月13日.*还剩\s3\s天/)
  await lin.sees('办理中')
})

journey('the make-up Saturday is a working day like any other', async () => {
  await scene.town().setClock('2026-10-10 10:20')
  await lin.opensHerCase(title)
  await lin.seesPromise(/还剩\s2\s天/)
  const { days } = await lin.reasonOfThePromise()
  expect(days.find(({ isToday }) => isToday)).toEqual({ number: '10', isCounted: true, isToday: true })
})

journey('both units hand in their part with a photo, and only then somebody is asked to verify', async () => {
  await li.opensSummons(title)
  await li.handsInTheWhole({ words: '旧家具清走了，标线补画好了', photo: 'lane-cleared' })
  await li.sees('您这一份交上去了')
  await zhou.opensSummons(title)
  await zhou.handsInItsPart({ words: '地锁拆了一把', photo: 'lane-half-cleared' })
  await liu.seesInInbox(title)
})

journey('the community verifies it: whoever triaged it is not asked', async () => {
  await zhao.seesInInbox(title)
  expect(await zhao.card(title).getByRole('button', { name: '去核查' }).count()).toBe(0)
  await liu.takesNextStep(title, '去核查')
  await liu.verifies('到现场走了一遍，通道通了。')
  await liu.sees('居委会刘敏 核查通过')
})

journey('Ms Lin says it is half done and names the part, and just that part goes back', async () => {
  await lin.opensHerCase(title)
  await lin.rates({ solved: '解决一半', missing: '拆掉地锁', words: '地锁还剩一把', attitude: '基本满意', send: '交评价，接着办' })
  await lin.sees('办理中')
  await lin.sees('林女士：解决了一半，对办理基本满意')
  await li.opens('pages/work/index')
  await li.sees('6 号楼北侧消防通道被堵')
  await li.seesNoMore(title)
})

journey('the unit does its part again, and it is verified again', async () => {
  await zhou.opensSummons(title)
  await zhou.handsInItsPart({ words: '最后一把也拆了', photo: 'lane-cleared' })
  await liu.takesNextStep(title, '去核查')
  await liu.verifies('两把地锁都没有了。')
})

journey('Ms Lin is satisfied, and it is closed', async () => {
  await lin.opensHerCase(title)
  await lin.rates({ solved: '解决了', words: '这下通了，谢谢', attitude: '满意', send: '交评价，结案' })
  await lin.sees('已办结')
  await lin.sees('林女士：解决了，对办理满意')
})

journey('every step stands on the timeline, in the order of the story', async () => {
  const text = await lin.reads()
  const steps = [
    '林女士的声音',
    '网格员赵立新 受理',
    '吹哨，叫两家单位来',
    '报到：下午带人来清',
    '联系上居民：跟林女士说好，下午三点清',
    '货车到了，先清沙发',
    '旧家具清走了，标线补画好了',
    '报到：带上剪锁的工具',
    '地锁拆了一把',
    '居委会刘敏 核查通过',
    '林女士：解决了一半，对办理基本满意',
    '最后一把也拆了',
    '两把地锁都没有了。',
    '林女士：解决了，对办理满意',
  ]
  expect(steps.filter((step) => !text.includes(step))).toEqual([])
  expect([...steps].sort((a, b) => text.indexOf(a) - text.indexOf(b))).toEqual(steps)
})
