// Guards the functions that no client may call: a client can call any function and forge any event (decision 7).

import type { Answer } from '../../../types/envelope'
import { type Outcome, refuse } from '../../../types/errors'
import type { Instant } from '../../../types/schema'
import type { Environment } from '../environment'
import type { LogLine } from '../log'
import { cloudPorts } from './cloud-ports'
import type { Identity, Ports } from './ports'
import { reportOutcome } from './report-outcome'

export type OperatorContext = { now: Instant; newId: () => string; log: (line: LogLine) => void }

/** Who may come in, and what is done with what they bring. */
export type OperatorDoor = {
  from: keyof Environment['sources']
  run: (event: unknown, context: OperatorContext) => Promise<Outcome<unknown>>
}

/** The whole word, so that a client's nested call (`wx_client,scf`) opens nothing; and nobody with an openid, whatever the source. */
const findDoor = ({ openid, source }: Identity, doors: readonly OperatorDoor[], sources: Environment['sources']) =>
  openid === null ? doors.find((door) => sources[door.from] === source) : undefined

/** `export const main = defineOperator('supervision', [{ from: 'timer', run: … }])`. Everyone else gets FORBIDDEN. */
export const defineOperator =
  (functionName: 'supervision' | 'maintenance', doors: readonly OperatorDoor[], ports: Ports = cloudPorts) =>
  (event: unknown): Promise<Answer<unknown>> => {
    const now = ports.readClock()
    const line = { event: 'call', function: functionName, action: 'operator' }
    return reportOutcome(line, now, ports, async () => {
      const door = findDoor(ports.readIdentity(), doors, ports.environment().sources)
      return door ? door.run(event, { now, newId: ports.newId, log: ports.log }) : refuse('FORBIDDEN')
    })
  }
