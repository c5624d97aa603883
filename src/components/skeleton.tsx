// The page's own geometry before its words arrive; after five seconds it says what it waits for.
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import './skeleton.scss'

type SkeletonProps = {
  /** `detail`: a card and steps below it; `list`: cards one under another. */
  of: 'detail' | 'list'
  /** "正在取这件事的经过，网有点慢" */
  slowWords: string
}

const slowAfterMilliseconds = 5000
const listCards = ['first', 'second', 'third']
const detailSteps = ['first', 'second', 'third']

export function Skeleton({ of, slowWords }: SkeletonProps) {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfterMilliseconds)
    return () => clearTimeout(timer)
  }, [])
  return (
    <View className="skeleton">
      {of === 'detail' ? <DetailBlocks /> : listCards.map((card) => <CardBlocks key={card} />)}
      {isSlow ? (
        <View className="skeleton-words" ariaRole="alert">
          {slowWords}
        </View>
      ) : null}
    </View>
  )
}

const CardBlocks = () => (
  <View className="skeleton-card">
    <View className="between">
      <View className="skeleton-block skeleton-title" />
      <View className="skeleton-block skeleton-badge" />
    </View>
    <View className="skeleton-block skeleton-note" />
    <View className="skeleton-block skeleton-bar" />
  </View>
)

const DetailBlocks = () => (
  <>
    <View className="skeleton-card">
      <View className="between">
        <View className="skeleton-block skeleton-title" />
        <View className="skeleton-block skeleton-badge" />
      </View>
      <View className="skeleton-block skeleton-note" />
      <View className="skeleton-block skeleton-display" />
      <View className="skeleton-block skeleton-bar" />
    </View>
    {detailSteps.map((step) => (
      <View key={step} className="skeleton-step">
        <View className="skeleton-block skeleton-dot" />
        <View className="grow">
          <View className="skeleton-block skeleton-title" />
          <View className="skeleton-block skeleton-line" />
        </View>
      </View>
    ))}
  </>
)
