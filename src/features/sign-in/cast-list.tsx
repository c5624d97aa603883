// Whoever opens the demo without being anybody chooses whom to be; without a cast it says how to open the stage.
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { type CastMember, readCast } from '../../api/read-cast'
import { Card } from '../../components/card'
import { Cell } from '../../components/cell'
import { EmptyState } from '../../components/empty-state'
import { Skeleton } from '../../components/skeleton'
import { castWords } from '../../wording/sign-in-words'
import { generalWords } from '../../wording/zh'

export function CastList({ onChoose }: { onChoose: (id: string) => void }) {
  const [cast, setCast] = useState<readonly CastMember[]>()
  useEffect(() => void readCast().then(setCast), [])
  if (!cast) return <Skeleton of="list" slowWords={generalWords.slow} />
  if (cast.length === 0) return <EmptyState icon="users-round" title={castWords.absentTitle} words={castWords.absentWords} />
  return (
    <>
      <View className="display above-3">{castWords.title}</View>
      <View className="soft above-2">{castWords.words}</View>
      <View className="above-4">
        <Card isList>
          {cast.map(({ id, name, roleLabel, about }) => (
            <Cell key={id} title={`${name} · ${roleLabel}`} note={about} onPress={() => onChoose(id)} />
          ))}
        </Card>
      </View>
    </>
  )
}
