// Lets someone of the cast join as a real person would: agree, verify the phone, give name and home, redeem an invitation.
import type { Person } from '../people'
import type { Town } from './start-town'

/** Far beyond every test and the demo. */
const until = '2028-12-31T16:00:00.000Z'

const titleOf = ({ title }: Person) => (title === '女士' || title === '先生' ? title : '居民')

const giveRoles = async (town: Pick<Town, 'as' | 'operate'>, person: Person): Promise<void> => {
  const grants = person.grants.map((grant) => ({ ...grant, until }))
  const { code } = (await town.operate('mintInvitation', { grants })) as { code: string }
  await town.as(person).does('directory', 'redeemInvitation', { code })
}

export const settlePerson = async (town: Pick<Town, 'as' | 'operate'>, person: Person): Promise<void> => {
  const phone = town.as(person)
  const { street } = await phone.does('directory', 'signIn', {})
  await phone.does('directory', 'giveConsent', { version: street.consentVersion })
  if (person.phone) await phone.does('directory', 'verifyPhone', { code: await phone.pressesPhoneButton() })
  await phone.does('directory', 'setName', { name: person.name, title: titleOf(person) })
  if (person.home) await phone.does('directory', 'setHome', person.home)
  if (person.grants.length > 0) await giveRoles(town, person)
}
