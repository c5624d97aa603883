// What a page shows of a question it asked: its skeleton, whose fault it is when nothing came, or the answer.
import type { ReactNode } from 'react'
import { errorWords, generalWords } from '../wording/zh'
import { ErrorState } from './error-state'
import { Skeleton } from './skeleton'

/** What `useAnswer` gives; only this much of it matters here. */
export type FacedAnswer<T> = {
  data: T | undefined
  at: string | undefined
  error?: { code: keyof typeof errorWords } | undefined
  reload: () => Promise<void>
}

type AnswerFaceProps<T> = {
  answered: FacedAnswer<T>
  /** The shape of what is coming. */
  of: 'list' | 'detail'
  slowWords?: string
  /** Whom to call when it cannot wait. */
  phone?: { label: string; onPress: () => void }
  children: (data: T, at: string) => ReactNode
}

export function AnswerFace<T>({ answered, of, slowWords = generalWords.slow, phone, children }: AnswerFaceProps<T>) {
  const { data, at, error, reload } = answered
  if (data !== undefined && at !== undefined) return <>{children(data, at)}</>
  if (!error) return <Skeleton of={of} slowWords={slowWords} />
  return (
    <ErrorState
      title={generalWords.pageFailed}
      words={errorWords[error.code]}
      retry={{ label: generalWords.retry, onPress: () => void reload() }}
      phone={phone}
    />
  )
}
