// Makes a layer a dialog on H5: announced by name, focused on opening, left by Escape only, and the focus goes back.
import { useEffect, useId, useRef } from 'react'

const canBeFocused = 'button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [href]'

/** The layers that are open, the newest last: only that one hears the keyboard. */
const open: string[] = []

/** Keeps Tab inside the layer: past its last control comes its first. */
function holdTab(event: KeyboardEvent, layer: HTMLElement): void {
  const stops = Array.from(layer.querySelectorAll<HTMLElement>(canBeFocused))
  const [first] = stops
  const last = stops[stops.length - 1]
  const { activeElement } = document
  const isLeaving = event.shiftKey ? activeElement === first || activeElement === layer : activeElement === last
  const isOutside = !layer.contains(activeElement)
  if (!isLeaving && !isOutside) return
  event.preventDefault()
  const next = event.shiftKey ? last : first
  next?.focus()
}

/** The attributes to spread on the layer. */
export function useDialog(label: string, onClose: () => void) {
  const id = `dialog-${useId()}`
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    const before = document.activeElement
    const layer = document.getElementById(id)
    open.push(id)
    layer?.setAttribute('role', 'dialog')
    layer?.setAttribute('aria-modal', 'true')
    layer?.setAttribute('tabindex', '-1')
    layer?.focus({ preventScroll: true })
    const onKey = (event: KeyboardEvent) => {
      // While Chinese is being composed Escape belongs to the input method.
      if (event.isComposing || open[open.length - 1] !== id) return
      if (event.key === 'Escape') close.current()
      if (event.key === 'Tab' && layer) holdTab(event, layer)
    }
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
      open.splice(open.indexOf(id), 1)
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [id])
  useEffect(() => document.getElementById(id)?.setAttribute('aria-label', label), [id, label])
  return { id }
}
