// The one sentence that tells a newcomer what to do next, and on which phone.
import { draw, redraw } from './draw.mjs'

/** As the app's own buttons say it (src/wording/step-words.ts). */
const actionWords = {
  releaseContent: '放行',
  triageCase: '受理',
  blowWhistle: '吹哨',
  answerSummons: '报到',
  submitResolution: '办结，交上去',
  finishPart: '完成本单位部分',
  verifyCase: '去核查',
  rateCase: '去评价',
}

/** Residents use the first phone, staff the second, units the third. */
export const phoneFor = ({ role }) => ({ resident: 0, unitHandler: 2 })[role] ?? 1

/** Parts of the sentence: words, `{ strong }`, or `{ hand }` for a button that hands a phone over. */
function sentenceOf({ reporter, view, turn, stagedIds }) {
  if (!view) return [`现在替${reporter.label}在第一部手机上报一件事，再看另外两部手机。`]
  if (view.state === 'CLOSED') return ['这件事办结了。再替', { strong: reporter.label }, '报一件，或者点“从头再来”。']
  if (view.state === 'DECLINED') return ['这件事没有受理，说明写在第一部手机上。再替', { strong: reporter.label }, '报一件试试。']
  if (!turn) return ['看看三部手机。']
  const words = `“${actionWords[turn.action]}”`
  if (!turn.person) return [`轮到${turn.unitName ?? '街道'}点${words}，这出戏里没有这个人。可以另报一件。`]
  const { label } = turn.person
  if (stagedIds.includes(turn.person.id)) return ['现在替', { strong: label }, `点一下${words}，再看另外两部手机。`]
  return ['轮到', { strong: label }, `点${words}：`, { hand: turn.person }]
}

/** `onHand` hears the person whom the sentence offers to bring onto the stage. */
export function drawGuide(host, situation, onHand) {
  redraw(host, sentenceOf(situation), (parts) =>
    parts.map((part) => {
      if (typeof part === 'string') return draw('span', {}, part)
      if (part.strong) return draw('strong', {}, part.strong)
      const words = `把第 ${phoneFor(part.hand) + 1} 部手机给${part.hand.label}`
      return draw('button', { type: 'button', className: 'link', onclick: () => onHand(part.hand) }, words)
    }),
  )
}
