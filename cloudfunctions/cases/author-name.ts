// The name that is sealed beside a step: whoever took it, unless that is a reporter who asked for no name at all.
import type { CaseRecord } from '../_domain/cases/case-record'
import type { RequestContext } from '../_platform/handler/request-context'

type Reported = Pick<CaseRecord, 'isAnonymous' | 'reporterKey'>

/** Null for an anonymous reporter, in every step of theirs, and for whoever gave no name. */
export const authorName = ({ isAnonymous, reporterKey }: Reported, { caller }: Pick<RequestContext, 'caller'>): string | null =>
  isAnonymous && reporterKey === caller.personId ? null : (caller.person?.name?.name ?? null)
