// Names a person in records without naming the account: only the deployment's own key leads from an openid to its person.
import { createHmac } from 'node:crypto'
import type { PersonId } from '../../../types/ids'

/** 43 characters of base64url. */
export const personKey = (key: Buffer, openid: string): PersonId => createHmac('sha256', key).update(openid).digest('base64url') as PersonId
