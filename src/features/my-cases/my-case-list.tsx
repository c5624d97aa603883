// Everything I reported, open or done, a page at a time.
import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useCallback } from 'react'
import type { OutputOf } from '../../../types/calls'
import type { CaseRow } from '../../../types/cases/case-view'
import { callCloud } from '../../api/call-cloud'
import { type Answered, useAnswer } from '../../api/use-answer'
import { usePages } from '../../api/use-pages'
import { AnswerFace } from '../../components/answer-face'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { casesWords } from '../../wording/resident-words'
import { MyCaseRow } from './my-case-row'

export type MyCasesAnswered = Answered<OutputOf<'cases', 'listMyCases'>>

export const useMyCases = (isOpen: boolean): MyCasesAnswered => useAnswer('cases', 'listMyCases', { isOpen })

type MyCaseListProps = { answered: MyCasesAnswered; isOpen: boolean; onOpen: (row: CaseRow) => void; onReport: () => void }

export function MyCaseList({ answered, isOpen, onOpen, onReport }: MyCaseListProps) {
  const askNext = useCallback((cursor: string) => callCloud('cases', 'listMyCases', { isOpen, cursor }), [isOpen])
  const { rows, hasMore, isLoadingMore, loadMore } = usePages(answered, String(isOpen), askNext)
  useReachBottom(() => void loadMore())
  return (
    <AnswerFace answered={answered} of="list" slowWords={casesWords.slow}>
      {(_data, at) =>
        rows.length === 0 ? (
          <NoCases isOpen={isOpen} onReport={onReport} />
        ) : (
          <>
            <View className="above-2">
              {rows.map((row) => (
                <Card key={row.caseId} isList border={row.nextAction === 'rateCase' ? 'waiting' : row.isOverdue ? 'danger' : undefined}>
                  <MyCaseRow row={row} at={at} isOffline={Boolean(answered.error)} onOpen={onOpen} />
                </Card>
              ))}
            </View>
            <ListEnd hasMore={hasMore} isLoading={isLoadingMore} count={rows.length} onMore={() => void loadMore()} />
          </>
        )
      }
    </AnswerFace>
  )
}

function NoCases({ isOpen, onReport }: { isOpen: boolean; onReport: () => void }) {
  return (
    <EmptyState
      icon="mark"
      title={isOpen ? casesWords.emptyOpenTitle : casesWords.emptyClosedTitle}
      words={isOpen ? casesWords.emptyOpen : casesWords.emptyClosed}
      action={{ label: casesWords.report, icon: 'camera', onPress: onReport }}
    />
  )
}

type ListEndProps = { hasMore: boolean; isLoading: boolean; count: number; onMore: () => void }

/** Reaching the bottom loads more by itself; the button is for whoever does not scroll. */
function ListEnd({ hasMore, isLoading, count, onMore }: ListEndProps) {
  if (!hasMore) return <View className="list-end note">{casesWords.end(count)}</View>
  return (
    <View className="list-end">
      <Button label={casesWords.more} isSmall busyLabel={isLoading ? casesWords.loadingMore : undefined} onPress={onMore} />
    </View>
  )
}
