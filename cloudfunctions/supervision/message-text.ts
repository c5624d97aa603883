// The words of each subscribe message. WeChat cuts off a `thing` of more than 20 characters, so we do it better ourselves.
import type { Instant } from '../../types/schema'
import type { Notice, NoticeTemplate } from '../_domain/cases/notice'
import { environment } from '../_platform/environment'
import type { Message } from '../_platform/wechat/send-message'

const longestThing = 20

/** Characters as people count them, so that no emoji is cut in half. */
export const clip = (text: string): string => {
  const characters = [...text]
  return characters.length <= longestThing ? text : `${characters.slice(0, longestThing - 1).join('')}…`
}

/** 2026-10-09 18:00 in the street's time, the form of WeChat's `time` field. */
const showInstant = (instant: Instant): string => {
  const local = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString()
  return `${local.slice(0, 10)} ${local.slice(11, 16)}`
}

type Sentence = (params: Notice['params']) => string
const unitOf = ({ unitName }: Notice['params']) => unitName ?? '责任单位'

// biome-ignore format: one row a template, read by community staff
export const sentences: Readonly<Record<NoticeTemplate, Sentence>> = {
  caseReceived:       () => '已经收到，有人负责',
  caseDeclined:       () => '没有受理，请看说明',
  caseTriaged:        () => '已经受理，正在安排',
  caseWhistled:       ({ count }) => (count ? `已经吹哨，请了 ${count} 家单位` : '已经吹哨，请单位来办'),
  summonsSent:        ({ ask }) => (ask ? `请报到：${ask}` : '有一声哨请您单位报到'),
  summonsAnswered:    (params) => `${unitOf(params)}已报到`,
  resolutionSubmitted:(params) => `${unitOf(params)}办好了自己这一份`,
  verificationFailed: () => '核查没有通过，请再办',
  pleaseVerify:       () => '请去现场核查',
  pleaseRate:         () => '办好了吗？请您评价',
  caseClosed:         () => '已经办结，谢谢您',
  reworkOrdered:      () => '还没有办好，退回去再办',
  newCase:            () => '有一件新诉求，请去看看',
  contentHeld:        () => '有内容待人工检查',
}

/** Where each audience goes on. The one person told by name beside the reporter is who blew the whistle; their link opens the same story. */
const pageFor: Readonly<Record<Notice['audience']['kind'], string>> = {
  person: 'packages/resident/pages/case/index',
  unit: 'packages/unit/pages/summons/index',
  place: 'packages/grid/pages/case/index',
}

/** `time3` is the moment it is due by, else when it happened. */
export const writeMessage = ({ template, caseId, params, audience, at }: Notice): Message => ({
  templateId: environment().templateIds[template] ?? template,
  page: `${pageFor[audience.kind]}?caseId=${caseId}`,
  data: {
    thing1: { value: clip(params.title) },
    thing2: { value: clip(sentences[template](params)) },
    time3: { value: showInstant(params.by ?? at) },
  },
})
