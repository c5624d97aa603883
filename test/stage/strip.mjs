// The strip below the phones: what happened to the followed case, what it waits for now, and what is still to come.
import { draw, icon, redraw } from './draw.mjs'
import { showMoment } from './moments.mjs'

/** The phone above says whose duty it is; the name alone fits below. */
const nameOf = ({ kind, label }) => (kind === 'staff' ? label.replace(/^(网格员|居委会|街道)/, '') : label)
const solvedWords = { yes: '办好了', partly: '只办好一部分', no: '没办好' }

/** Entries that move the matter on; the others stand on the case's own page. */
const happenings = {
  reportCase: ({ who }) => ['user', `${nameOf(who)}上报`],
  releaseContent: ({ who }) => ['check', `${nameOf(who)}放行`],
  declineCase: ({ who }) => ['x', `${nameOf(who)}没有受理`],
  triageCase: ({ who }) => ['check', `${nameOf(who)}受理`],
  whistleByCatalogue: ({ facts }) => ['mark', `自动吹哨${unitsOf(facts)}`],
  blowWhistle: ({ facts }) => ['mark', `吹哨${unitsOf(facts)}`],
  answerSummons: ({ who }) => ['flag', `${nameOf(who)}报到`],
  finishPart: ({ who }) => ['wrench', `${nameOf(who)}办好一份`],
  submitResolution: ({ who }) => ['wrench', `${nameOf(who)}交上去`],
  verifyCase: ({ who, facts }) => ['eye', `${nameOf(who)}核查${facts.passed ? '通过' : '没通过'}`],
  callBack: ({ facts }) => ['star', facts.reached ? `回访：${solvedWords[facts.solved]}` : '回访没打通'],
  rateCase: ({ facts }) => ['star', `评价：${solvedWords[facts.solved]}`],
}
const unitsOf = ({ unitIds }) => (unitIds?.length ? `，叫 ${unitIds.length} 家` : '')

const coming = {
  triage: ['check', '受理', '等网格员受理'],
  whistle: ['mark', '吹哨', '等网格员吹哨'],
  answer: ['flag', '报到', '等单位报到'],
  resolution: ['wrench', '办好', '单位在办'],
  verification: ['eye', '核查', '等人核查'],
  rating: ['star', '评价', '等居民评价'],
  closing: ['handshake', '结案', '结案'],
}
const inOtherStates = { RESOLUTION_SUBMITTED: ['wrench', '还差一份', '还有单位没办完'] }

/** How many fit below three phones: the report stays, what lies longest back gives way. */
const mostSteps = 8

function stepsOf(view, nowMs) {
  const past = view.timeline
    .filter(({ what }) => happenings[what])
    .map((entry) => {
      const [picture, words] = happenings[entry.what](entry)
      return { kind: picture === 'mark' ? 'past whistle' : 'past', picture, words, when: showMoment(Date.parse(entry.at), nowMs) }
    })
  const ahead = view.ahead.map((step, index) => {
    const [picture, words, waiting] = (index === 0 && inOtherStates[view.state]) || coming[step]
    return index === 0 ? { kind: 'now', picture, words: waiting, when: '现在' } : { kind: 'ahead', picture, words, when: '' }
  })
  const end = view.state === 'CLOSED' ? [{ kind: 'past', picture: 'handshake', words: '结案', when: '' }] : []
  const room = Math.max(2, mostSteps - ahead.length - end.length)
  return [...past.slice(0, 1), ...past.slice(1).slice(1 - room), ...ahead, ...end]
}

/** `view` null: nothing is followed yet. */
export function drawStrip(host, view, nowMs) {
  redraw(host, view ? stepsOf(view, nowMs) : [], (steps) =>
    steps.map(({ kind, picture, words, when }) =>
      draw(
        'li',
        { className: kind },
        draw('div', { className: 'strip-dot' }, icon(picture)),
        draw('span', {}, words),
        draw('time', {}, when),
      ),
    ),
  )
}
