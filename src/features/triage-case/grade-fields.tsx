// 几级: each grade beside the promise it makes, so that nobody picks a number without seeing its day.
import { View } from '@tarojs/components'
import { useAnswer } from '@/api/use-answer'
import { Label } from '@/components/label'
import { Segment } from '@/components/segment'
import { triageWords } from '@/wording/handling-words'
import { promisedMomentOf } from '@/wording/moments'
import { gradeHint, gradeNames } from '@/wording/whistle-words'
import type { CaseView } from '../../../types/cases/case-view'
import type { Grade } from '../../../types/street/street'

type GradeFieldsProps = { view: CaseView; grade: Grade; onChange: (grade: Grade) => void }

const grades: readonly Grade[] = ['I', 'II', 'III', 'IV']
const options = grades.map((grade) => ({ value: grade, label: gradeNames[grade].name, note: gradeNames[grade].kind }))

export function GradeFields({ view, grade, onChange }: GradeFieldsProps) {
  const { data, at } = useAnswer('cases', 'suggestUnits', { caseId: view.caseId }, { isKept: false })
  const finish = data?.deadlines.find((row) => row.grade === grade)?.finish
  return (
    <View className="above-4">
      <Label text={triageWords.grade} hint={finish && gradeHint(grade, finish.countsWorkingTimeOnly)} />
      <Segment label={triageWords.grade} options={options} value={grade} onChange={onChange} />
      {finish && at ? (
        <View className="row row-wrap small above-2">
          <View className="soft">{triageWords.finish}</View>
          <View className="strong">{triageWords.before(promisedMomentOf(finish.dueAt, at))}</View>
        </View>
      ) : null}
    </View>
  )
}
