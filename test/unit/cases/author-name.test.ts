// Anonymous means that no name is kept, sealed or not, from the report to the rating.
import { authorName } from '../../../cloudfunctions/cases/author-name'
import { personIdSchema } from '../../../types/ids'

const callerNamed = (id: string, name: string) => {
  const personId = personIdSchema.parse(id)
  const empty = { version: 1, consent: null, phone: null, home: null, grants: [], receipts: [] }
  return {
    caller: { openid: id, personId, grants: [], person: { ...empty, personId, openid: id, name: { name, title: '女士' as const } } },
  }
}
const lin = callerNamed('lin', '林晓梅')
const zhao = callerNamed('zhao', '赵立新')
const reportedBy = (isAnonymous: boolean) => ({ isAnonymous, reporterKey: lin.caller.personId })

it('an anonymous reporter leaves no name; whoever handles the case leaves theirs', () => {
  expect([authorName(reportedBy(true), lin), authorName(reportedBy(true), zhao)]).toEqual([null, '赵立新'])
})

it('a reporter who gave her name keeps it', () => {
  expect(authorName(reportedBy(false), lin)).toBe('林晓梅')
})

it('somebody without a record has no name to keep', () => {
  expect(authorName(reportedBy(false), { caller: { ...lin.caller, person: null } })).toBeNull()
})
