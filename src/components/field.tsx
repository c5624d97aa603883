// One question answered in writing: label, hint, box, count, and what is wrong with it.
import { View } from '@tarojs/components'
import { lengthLeftWords } from '../wording/length-words'
import { Icon } from './icon'
import { Label } from './label'
import { TextBox, type TextBoxProps } from './text-box'
import './field.scss'

type FieldProps = Omit<TextBoxProps, 'isWrong'> & {
  step?: number
  hint?: string
  /** The label is said to screen readers only; something above already asks. */
  isLabelHidden?: boolean
  /** Says how much still fits once the box fills up, and when nothing more does. */
  showsCount?: boolean
  /** What to mend, in words. */
  wrong?: string
}

export function Field({ step, hint, isLabelHidden, showsCount, wrong, ...box }: FieldProps) {
  const { value, maxLength } = box
  const left = showsCount && maxLength !== undefined ? lengthLeftWords(value.length, maxLength) : undefined
  return (
    <View className="field">
      {isLabelHidden ? null : <Label text={box.label} step={step} hint={hint} />}
      <TextBox {...box} isWrong={Boolean(wrong)} />
      {left ? (
        <View className="field-count" ariaRole="status">
          {left}
        </View>
      ) : null}
      {wrong ? (
        <View className="field-wrong">
          <Icon name="shape-triangle" size="shape" />
          {wrong}
        </View>
      ) : null}
    </View>
  )
}
