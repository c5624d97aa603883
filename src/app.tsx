// Starts the app: the look is loaded and the person is known before the router draws the first page.
import type { PropsWithChildren } from 'react'
import { startIdentity } from './api/identity'
import { noteEntry } from './device/entry'
import './theme/base.scss'

startIdentity()
noteEntry()

export default function App({ children }: PropsWithChildren) {
  return children
}
