// The title of a work page: what it is, and for which place or unit.
import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import { inboxWords } from '@/wording/inbox-words'
import './work-title.scss'

type WorkTitleProps = { title: string; note: string | undefined; onChange?: () => void }

export function WorkTitle({ title, note, onChange }: WorkTitleProps) {
  const words = (
    <>
      <View className="work-title-name">{title}</View>
      {note ? <View className="small soft one-line">{note}</View> : null}
    </>
  )
  if (!onChange)
    return (
      <View className="work-title" ariaRole="heading" aria-level="1">
        {words}
      </View>
    )
  return (
    <Pressable className="work-title" label={`${title} ${note ?? ''} ${inboxWords.changeReach}`} onPress={onChange}>
      {words}
      <Icon name="chevron-down" className="soft" />
    </Pressable>
  )
}
