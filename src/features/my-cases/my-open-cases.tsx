// The home page's part about me: at most three of my open cases, whoever waits for my word first.
import { View } from '@tarojs/components'
import type { CaseRow } from '../../../types/cases/case-view'
import { useAnswer } from '../../api/use-answer'
import { AnswerFace } from '../../components/answer-face'
import { Card } from '../../components/card'
import { Section } from '../../components/section'
import { casesWords, homeWords } from '../../wording/resident-words'
import { MyCaseRow } from './my-case-row'

type MyOpenCasesProps = { answered: ReturnType<typeof useMyOpenCases>; onOpen: (row: CaseRow) => void; onAll: () => void }

const mostRows = 3
const isMyTurn = ({ nextAction }: CaseRow) => nextAction === 'rateCase'

/** Asked by the page, which says in its strip when this is an older copy. */
export const useMyOpenCases = () => useAnswer('cases', 'listMyCases', { isOpen: true })

export function MyOpenCases({ answered, onOpen, onAll }: MyOpenCasesProps) {
  return (
    <Section title={homeWords.myCases} link={{ label: homeWords.all, onPress: onAll }}>
      <AnswerFace answered={answered} of="list" slowWords={casesWords.slow}>
        {({ rows }, at) => (
          <Card isList>
            {rows.length === 0 ? <NoCases /> : null}
            {[...rows.filter(isMyTurn), ...rows.filter((row) => !isMyTurn(row))].slice(0, mostRows).map((row) => (
              <MyCaseRow key={row.caseId} row={row} at={at} isOffline={Boolean(answered.error)} onOpen={onOpen} />
            ))}
          </Card>
        )}
      </AnswerFace>
    </Section>
  )
}

const NoCases = () => (
  <View className="my-case my-case-none">
    <View>
      <View className="strong">{homeWords.noneTitle}</View>
      <View className="small soft above-1">{homeWords.noneWords}</View>
    </View>
  </View>
)
