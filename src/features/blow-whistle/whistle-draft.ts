// What is being put together for a whistle: which units, who leads, what each is asked for. Pure, so that its rules are tested.
import type { InputOf, OutputOf } from '../../../types/calls'
import type { UnitId } from '../../../types/ids'

export type Suggested = OutputOf<'cases', 'suggestUnits'>
export type OfferedUnit = Suggested['units'][number]
type Input = InputOf<'cases', 'blowWhistle'>
export type WhistleKind = Input['kind']
export type Grade = Input['grade']

export type ShownUnit = { unitId: UnitId; name: string; ask: string; isChosen: boolean; isLead: boolean; isMandatory: boolean }
/** `words` undefined: not touched yet, so the sentence made from the choices stands. */
export type WhistleDraft = { kind: WhistleKind; grade: Grade; units: readonly ShownUnit[]; words: string | undefined }

const shownUnit = ({ unitId, name, ask }: OfferedUnit, isLead: boolean): ShownUnit => ({
  unitId,
  name,
  ask,
  isChosen: true,
  isLead,
  isMandatory: true,
})

export const startDraft = ({ units, lead, grade }: Suggested): WhistleDraft => ({
  kind: grade === 'I' ? 'emergency' : 'stubbornProblem',
  grade,
  units: units.filter(({ isSuggested }) => isSuggested).map((unit) => shownUnit(unit, unit.unitId === lead)),
  words: undefined,
})

export const chosenUnits = ({ units }: WhistleDraft): ShownUnit[] => units.filter(({ isChosen }) => isChosen)

export function changeUnit(draft: WhistleDraft, unitId: UnitId, part: Partial<ShownUnit>): WhistleDraft {
  return { ...draft, units: draft.units.map((unit) => (unit.unitId === unitId ? { ...unit, ...part } : unit)) }
}

/** The first one chosen leads: a whistle always has somebody in charge. */
export function turnUnit(draft: WhistleDraft, offered: OfferedUnit): WhistleDraft {
  const known = draft.units.find(({ unitId }) => unitId === offered.unitId)
  const isLead = chosenUnits(draft).every((unit) => !unit.isLead)
  if (!known) return { ...draft, units: [...draft.units, shownUnit(offered, isLead)] }
  return changeUnit(draft, offered.unitId, known.isChosen ? { isChosen: false, isLead: false } : { isChosen: true, isLead })
}

/** One leads. With two, one stepping back puts the other in charge. */
export function setLead(draft: WhistleDraft, unitId: UnitId, isLead: boolean): WhistleDraft {
  const others = chosenUnits(draft).filter((unit) => unit.unitId !== unitId)
  const onlyOther = others.length === 1 ? others[0]?.unitId : undefined
  const leadId = isLead ? unitId : onlyOther
  return { ...draft, units: draft.units.map((unit) => ({ ...unit, isLead: unit.isChosen && unit.unitId === leadId })) }
}

export type Missing = 'units' | 'lead' | 'ask' | 'words'

export function missingOf(draft: WhistleDraft, words: string): Missing | undefined {
  const chosen = chosenUnits(draft)
  if (chosen.length === 0) return 'units'
  if (!chosen.some(({ isLead }) => isLead)) return 'lead'
  if (chosen.some(({ ask }) => !ask.trim())) return 'ask'
  return words.trim() ? undefined : 'words'
}

/** Only for a draft in which nothing is missing. */
export function unitsOf(draft: WhistleDraft): Pick<Input, 'lead' | 'assisting'> | undefined {
  const chosen = chosenUnits(draft)
  const lead = chosen.find(({ isLead }) => isLead)
  if (!lead) return undefined
  const assisting = chosen.filter((unit) => unit !== lead).map(({ unitId, ask, isMandatory }) => ({ unitId, ask: ask.trim(), isMandatory }))
  return { lead: { unitId: lead.unitId, ask: lead.ask.trim() }, assisting }
}
