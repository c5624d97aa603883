// Where a person writes, as the browser's own textarea or input on H5, so that a label and a caret behave.
import { useId } from 'react'
import { classes } from './classes'
import './text-box.scss'

export type TextBoxProps = {
  value: string
  onChange: (value: string) => void
  /** What is asked, for whoever cannot see the label above. */
  label: string
  placeholder?: string
  maxLength?: number
  isOneLine?: boolean
  keyboard?: 'text' | 'number' | 'tel'
  isWrong?: boolean
}

export function TextBox({ value, onChange, label, placeholder, maxLength, isOneLine, keyboard, isWrong }: TextBoxProps) {
  const id = useId()
  const shared = {
    id,
    className: classes('text-box', !isOneLine && 'text-box-lines', isWrong && 'text-box-wrong'),
    value,
    placeholder,
    maxLength,
    'aria-label': label,
    'aria-invalid': isWrong,
  }
  if (isOneLine)
    return <input {...shared} inputMode={keyboard === 'number' ? 'numeric' : keyboard} onChange={(event) => onChange(event.target.value)} />
  return <textarea {...shared} rows={3} onChange={(event) => onChange(event.target.value)} />
}
