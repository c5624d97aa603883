// 办好了吗: three answers of equal weight, what is missing, and what the answer leads to before it is sent.
import { View } from '@tarojs/components'
import type { CaseView } from '../../../types/cases/case-view'
import { Callout } from '../../components/callout'
import { Card } from '../../components/card'
import { Checkbox } from '../../components/checkbox'
import { Chip } from '../../components/chip'
import { Chips } from '../../components/chips'
import { ChoiceTiles } from '../../components/choice-tiles'
import { Field } from '../../components/field'
import { Label } from '../../components/label'
import { PhotoField } from '../../components/photo-field'
import { Segment } from '../../components/segment'
import { rateWords } from '../../wording/rate-words'
import { refusalWords } from '../../wording/step-words'
import { consequenceOf, type Rating, sendsBack } from './rating'
import type { RatingDraft } from './use-rating'

const solvedOptions = [
  { value: 'yes', label: rateWords.solved.yes, icon: 'shape-tick' },
  { value: 'partly', label: rateWords.solved.partly, icon: 'shape-partly' },
  { value: 'no', label: rateWords.solved.no, icon: 'shape-ring' },
] as const
const attitudeOptions = [
  { value: 'satisfied', label: rateWords.attitudes.satisfied },
  { value: 'basically', label: rateWords.attitudes.basically },
  { value: 'unsatisfied', label: rateWords.attitudes.unsatisfied },
] as const
/** As long as the contract takes words. */
const mostCharacters = 2000

type RatingCardProps = { view: CaseView; draft: RatingDraft }

export function RatingCard({ view, draft }: RatingCardProps) {
  const { rating, change, refusal } = draft
  const { solved } = rating
  const consequence = consequenceOf(rating, view)
  return (
    <Card border="waiting">
      <View className="title">{rateWords.question(view.isAnonymous ? rateWords.you : view.reporterLabel)}</View>
      <View className="above-3">
        <ChoiceTiles label={rateWords.solvedLabel} options={solvedOptions} value={solved} onChange={(value) => change({ solved: value })} />
      </View>
      {solved === 'partly' || solved === 'no' ? <MissingParts view={view} rating={rating} change={change} /> : null}
      {solved ? <Said draft={draft} solved={solved} /> : null}
      {solved === 'partly' ? (
        <Checkbox
          label={rateWords.accept}
          note={rateWords.acceptNote}
          isOn={rating.acceptsPartly}
          onChange={(acceptsPartly) => change({ acceptsPartly })}
        />
      ) : null}
      {consequence ? (
        <View className="above-3">
          <Callout tone={sendsBack(rating) ? 'waiting' : 'done'}>{consequence}</Callout>
        </View>
      ) : null}
      {refusal ? (
        <View className="above-3" ariaRole="alert">
          <Callout tone="danger">{refusalWords(refusal)}</Callout>
        </View>
      ) : null}
    </Card>
  )
}

type MissingPartsProps = { view: CaseView; rating: Rating; change: RatingDraft['change'] }

/** What was asked of each unit: pressing one sends that part back. */
function MissingParts({ view, rating: { missingUnitIds }, change }: MissingPartsProps) {
  const handedIn = view.summonses.filter(({ state }) => state === 'PART_DONE' || state === 'ACCEPTED')
  return (
    <View className="above-4">
      <Label text={rateWords.missing} hint={rateWords.missingHint} />
      <Chips isWrapping>
        {handedIn.map(({ unitId, ask }) => {
          const isChosen = missingUnitIds.includes(unitId)
          const others = missingUnitIds.filter((id) => id !== unitId)
          return (
            <Chip
              key={unitId}
              kind="answer"
              role="checkbox"
              label={ask}
              isChosen={isChosen}
              onPress={() => change({ missingUnitIds: isChosen ? others : [...others, unitId] })}
            />
          )
        })}
      </Chips>
    </View>
  )
}

function Said({ draft, solved }: { draft: RatingDraft; solved: NonNullable<Rating['solved']> }) {
  const { rating, change, gathering } = draft
  return (
    <>
      <View className="above-3">
        <Field
          label={rateWords.words}
          isLabelHidden
          value={rating.words}
          onChange={(words) => change({ words })}
          placeholder={rateWords.wordsPlaceholder[solved]}
          maxLength={mostCharacters}
          showsCount
        />
      </View>
      {solved === 'yes' ? null : <PhotoField label={rateWords.photos} hint={rateWords.photosHint} gathering={gathering} />}
      <View className="above-4">
        <Label text={rateWords.attitude} />
        <Segment
          label={rateWords.attitude}
          options={attitudeOptions}
          value={rating.attitude}
          onChange={(attitude) => change({ attitude })}
        />
      </View>
    </>
  )
}
