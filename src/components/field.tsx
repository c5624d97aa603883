// One question answered in writing: label, hint, box, count, and what is wrong with it.
import { View } from '@tarojs/components'
import { Icon } from './icon'
import { Label } from './label'
import { TextBox, type TextBoxProps } from './text-box'
import './field.scss'

type FieldProps = Omit<TextBoxProps, 'isWrong'> & {
  step?: number
  hint?: string
  /** The label is said to screen readers only; something above already asks. */
  isLabelHidden?: boolean
  /** Counts the characters once the last fifth is reached. */
  showsCount?: boolean
  /** What to mend, in words. */
  wrong?: string
}

export function Field({ step, hint, isLabelHidden, showsCount, wrong, ...box }: FieldProps) {
  const length = Array.from(box.value).length
  const isNearEnd = showsCount && box.maxLength !== undefined && length > box.maxLength * 0.8
  return (
    <View className="field">
      {isLabelHidden ? null : <Label text={box.label} step={step} hint={hint} />}
      <TextBox {...box} isWrong={Boolean(wrong)} />
      {isNearEnd ? <View className="field-count">{`${length} / ${box.maxLength}`}</View> : null}
      {wrong ? (
        <View className="field-wrong">
          <Icon name="shape-triangle" size="shape" />
          {wrong}
        </View>
      ) : null}
    </View>
  )
}
