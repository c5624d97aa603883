// The handler's ports as production has them: the platform's identity, the machine's clock, the database.
import { readClock, readStopwatch } from '../clock'
import { environment } from '../environment'
import { writeLog } from '../log'
import { newId } from '../new-id'
import { readPerson } from '../store/cloudbase/person-store'
import { readStreet } from '../store/cloudbase/street-store'
import { readIdentity } from '../wechat/read-identity'
import type { Ports } from './ports'
import { makeRateLimiter } from './rate-limit'

export const cloudPorts: Ports = {
  readIdentity,
  readClock,
  newId,
  environment,
  readPerson,
  readStreet: () => readStreet(readClock()),
  isWithinRate: makeRateLimiter(readStopwatch),
  log: writeLog,
}
