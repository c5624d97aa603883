// What the stage shows of the cast, from the one list of them; cast.json holds it, because a page that is not built cannot import it.
import { people } from '../../people'
import { units } from '../../seed/town/units'

type Staged = { id: string; label: string; duty: string; role: string; unitId?: string }

const dutyOfRole: Record<string, string> = { gridWorker: '网格员', communityStaff: '社区工作者', streetSupervisor: '街道督办' }

export const castOfTheStage = (): Staged[] =>
  Object.values(people).map(({ id, name, surname, title, phone, grants }) => {
    const grant = grants[0]
    const role = grant?.role ?? 'resident'
    const label = role === 'gridWorker' ? name : `${surname}${title}`
    if (grant?.reach.kind !== 'unit') return { id, label, duty: dutyOfRole[role] ?? (phone ? '居民' : '居民，第一次来'), role }
    const { unitId } = grant.reach
    return { id, label, duty: units.find((unit) => unit._id === unitId)?.name ?? '', role, unitId }
  })
