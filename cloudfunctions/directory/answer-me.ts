// Ends every action that changes the caller's record: the refusal as it is, or the person as they may see themselves.
import type { Me } from '../../types/directory/directory-calls'
import { accept, type Outcome } from '../../types/errors'
import type { Person } from '../_domain/directory/person'
import type { RequestContext } from '../_platform/handler/request-context'
import { viewMe } from './view-me'

export const answerMe = async (changed: Outcome<Person>, context: RequestContext): Promise<Outcome<Me>> =>
  changed.ok ? accept(viewMe(changed.value, await context.street(), context)) : changed
