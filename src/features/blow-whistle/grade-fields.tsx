// 几级: a whistle may only raise the grade, and the two moments it promises stand right under the choice.
import { View } from '@tarojs/components'
import { Label } from '@/components/label'
import { Segment } from '@/components/segment'
import { promisedMomentOf } from '@/wording/moments'
import { gradeHint, gradeNames, whistleWords } from '@/wording/whistle-words'
import type { Instant } from '../../../types/schema'
import type { Grade, Suggested } from './whistle-draft'

type GradeFieldsProps = { suggested: Suggested; at: Instant; grade: Grade; onChange: (grade: Grade) => void }

export function GradeFields({ suggested, at, grade, onChange }: GradeFieldsProps) {
  const options = suggested.deadlines.map((row) => ({
    value: row.grade,
    label: gradeNames[row.grade].name,
    note: gradeNames[row.grade].kind,
    isOff: !row.isAllowed,
  }))
  const promised = suggested.deadlines.find((row) => row.grade === grade)
  return (
    <View className="above-2">
      <Label text={whistleWords.grade} hint={promised && gradeHint(grade, promised.finish.countsWorkingTimeOnly)} />
      <Segment label={whistleWords.grade} options={options} value={grade} onChange={onChange} />
      {promised ? (
        <View className="whistle-deadlines">
          <View className="whistle-deadline">
            <View className="whistle-deadline-name">{whistleWords.answer}</View>
            <View className="strong">{whistleWords.before(promisedMomentOf(promised.answer.dueAt, at))}</View>
          </View>
          <View className="whistle-deadline">
            <View className="whistle-deadline-name">{whistleWords.finish}</View>
            <View className="strong">{whistleWords.before(promisedMomentOf(promised.finish.dueAt, at))}</View>
          </View>
        </View>
      ) : null}
    </View>
  )
}
