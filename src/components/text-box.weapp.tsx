// Where a person writes, as WeChat's own input; its text lives here so that a keystroke never waits for a render of the form.
import { Input, Textarea } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { classes } from './classes'
import type { TextBoxProps } from './text-box'
import './text-box.scss'

type InputEvent = { detail: { value: string } }

export function TextBox({ value, onChange, label, placeholder, maxLength = -1, isOneLine, keyboard = 'text', isWrong }: TextBoxProps) {
  const typed = useRef(value)
  const [shown, setShown] = useState(value)
  useEffect(() => {
    if (value !== typed.current) {
      typed.current = value
      setShown(value)
    }
  }, [value])
  const onInput = (event: InputEvent) => {
    typed.current = event.detail.value
    onChange(event.detail.value)
  }
  const shared = {
    className: classes('text-box', !isOneLine && 'text-box-lines', isWrong && 'text-box-wrong'),
    value: shown,
    placeholder: placeholder ?? '',
    placeholderClass: 'text-box-placeholder',
    maxlength: maxLength,
    ariaLabel: label,
    onInput,
  }
  if (isOneLine) return <Input {...shared} type={keyboard === 'tel' ? 'number' : keyboard} />
  return <Textarea {...shared} autoHeight disableDefaultPadding showConfirmBar={false} />
}
