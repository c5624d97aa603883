// Makes a layer a dialog on H5: announced by name, focused on opening, closed by Escape, and the focus goes back.
import { useEffect, useId, useRef } from 'react'

/** The attributes to spread on the layer. */
export function useDialog(label: string, onClose: () => void) {
  const id = `dialog-${useId()}`
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    const before = document.activeElement
    const layer = document.getElementById(id)
    layer?.setAttribute('role', 'dialog')
    layer?.setAttribute('aria-modal', 'true')
    layer?.setAttribute('aria-label', label)
    layer?.setAttribute('tabindex', '-1')
    layer?.focus({ preventScroll: true })
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current()
    }
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [id, label])
  return { id }
}
