/** The door for tests and the stage: the town clock, timers, faults, snapshots, and everything that happened on the wire. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Cloud } from '../cloud'
import { describeError } from '../cloud-error'
import type { FaultOrders } from '../faults'
import { SOURCES } from '../functions/wechat-context'
import type { ClockRate } from '../time/town-clock'
import { copyTown, resetTown } from '../town-folder'
import { answerJson } from './answer'
import { HttpRefusal } from './http-refusal'
import { readJsonObject } from './read-body'

type Input = Record<string, unknown>
type Control = (cloud: Cloud, input: Input, url: URL) => unknown

const LARGEST_ORDER_BYTES = 4 * 1024 * 1024
const MOST_PASSES = 20

const CONTROLS: Record<string, Control> = {
  'GET state': (cloud) => readState(cloud),
  'GET outbox': (cloud) => ({ messages: cloud.outbox.list() }),
  'GET wire': (cloud, _, url) => ({ calls: cloud.wire.since(Number(url.searchParams.get('since') ?? 0)) }),
  'GET log': (cloud, _, url) => ({ lines: cloud.log.since(Number(url.searchParams.get('since') ?? 0)) }),
  'POST clock': async (cloud, input) => ({ fired: await changeClock(cloud, input), ...readClock(cloud) }),
  'POST timers/fire': async (cloud, input) => ({ fired: await cloud.timers.fire(readNames(input)) }),
  'POST drain': (cloud, input) => drain(cloud, readNames(input)),
  'POST invoke': (cloud, input) => invoke(cloud, input),
  'POST faults': (cloud, input) => orderFaults(cloud, input as FaultOrders),
  'POST snapshot': async (cloud, input) => {
    if (typeof input.dir !== 'string') throw new HttpRefusal(400, 'snapshot needs a dir')
    await copyTown(cloud, input.dir)
    return {}
  },
  'POST reset': async (cloud, input) => {
    await resetTown(cloud, input.mayKeepInstances === true)
    return readClock(cloud)
  },
}

/** `/_control/<order>`; the answers are JSON objects. */
export async function openControlDoor(cloud: Cloud, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const control = CONTROLS[`${request.method} ${url.pathname.slice('/_control/'.length)}`]
  if (!control) throw new HttpRefusal(404, `there is no order ${request.method} ${url.pathname}`)
  const input = request.method === 'POST' ? await readJsonObject(request, LARGEST_ORDER_BYTES) : {}
  answerJson(response, await control(cloud, input, url))
}

const readClock = ({ clock }: Cloud) => ({ clock: { now: clock.now().toISOString(), rate: clock.state().rate } })

function readState(cloud: Cloud) {
  const { options, timers, pool } = cloud
  return {
    ...readClock(cloud),
    mode: options.strict ? 'strict' : 'lenient',
    envId: options.envId,
    functions: pool.names().map((name) => ({ name, instances: pool.instancesOf(name).length })),
    timers: timers.next(),
  }
}

async function changeClock(cloud: Cloud, { set, advanceMs, rate, stops, atMostEveryMs }: Input): Promise<number> {
  const { clock, timers } = cloud
  let fired = 0
  if (rate !== undefined) {
    if (![0, 1, 600].includes(rate as number)) throw new HttpRefusal(400, 'the rate is 0, 1 or 600')
    clock.setRate(rate as ClockRate)
    timers.skipTo(timers.checkedUntilMs())
  }
  if (set !== undefined) {
    clock.moveTo(readInstant(set))
    timers.skipTo(clock.nowMs())
  }
  if (advanceMs !== undefined) {
    if (typeof advanceMs !== 'number' || !(advanceMs >= 0)) throw new HttpRefusal(400, 'advanceMs is a number of milliseconds')
    const options = { stops: ((stops ?? []) as unknown[]).map(readInstant), atMostEveryMs: Number(atMostEveryMs ?? 0) }
    fired = await timers.advanceTo(clock.nowMs() + advanceMs, options)
    await cloud.mediaChecks.deliver()
  }
  cloud.saveTown()
  return fired
}

function readInstant(value: unknown): number {
  const instantMs = Date.parse(String(value))
  if (Number.isNaN(instantMs)) throw new HttpRefusal(400, `${String(value)} is no instant`)
  return instantMs
}

/** `{ function }` or `{ functions }`; neither means every function with a timer. */
function readNames(input: Input): string[] | undefined {
  if (typeof input.function === 'string') return [input.function]
  return Array.isArray(input.functions) ? input.functions.map(String) : undefined
}

/** Delivers media checks and fires timers until a pass writes nothing. */
async function drain(cloud: Cloud, functions: string[] | undefined) {
  for (let passes = 1; passes <= MOST_PASSES; passes += 1) {
    const writesBefore = cloud.writes
    await cloud.mediaChecks.deliver()
    await cloud.timers.fire(functions)
    if (cloud.writes === writesBefore) return { passes, hasSettled: true }
  }
  return { passes: MOST_PASSES, hasSettled: false }
}

/** Calls a function as an operator, or with whatever source and openid a test forges. Failure is an answer here. */
async function invoke(cloud: Cloud, input: Input) {
  const source = typeof input.source === 'string' ? input.source : SOURCES.operator
  const openid = typeof input.openid === 'string' ? { openid: input.openid } : {}
  try {
    const json = await cloud.pool.invoke(String(input.function), input.event ?? {}, { source, ...openid })
    return { ok: true, result: JSON.parse(json) }
  } catch (error) {
    return { ok: false, error: describeError(error) }
  }
}

async function orderFaults(cloud: Cloud, orders: FaultOrders) {
  cloud.faults.order(orders)
  if (orders.diskFull !== undefined) await cloud.store.ask({ kind: 'disk', isFull: orders.diskFull })
  return {}
}
