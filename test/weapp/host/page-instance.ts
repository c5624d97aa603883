// One opened page as WeChat's logic thread knows it: its data, and the weight of every setData that crossed to the view.

import type { TreeNode } from './node-tree'
import { setAtPath } from './set-at-path'

type Listener = (...args: unknown[]) => unknown
export type PageOptions = { data?: Record<string, unknown> } & Record<string, unknown>

export class PageInstance {
  readonly data: Record<string, unknown>
  /** Bytes of each setData, in order. */
  readonly sent: number[] = []

  constructor(
    readonly route: string,
    private readonly options: PageOptions,
  ) {
    this.data = structuredClone(options.data ?? {})
    for (const [name, member] of Object.entries(options)) {
      if (name !== 'data') (this as Record<string, unknown>)[name] = member
    }
  }

  /** As on a phone, what crosses is text: a function or an undefined does not arrive. */
  setData(change: Record<string, unknown>, done?: () => void): void {
    const text = JSON.stringify(change, (_, value) => (value === undefined ? null : value))
    this.sent.push(Buffer.byteLength(text))
    for (const [path, value] of Object.entries(JSON.parse(text))) setAtPath(this.data, path, value)
    if (done) queueMicrotask(done)
  }

  selectComponent() {
    return null
  }

  getOpenerEventChannel() {
    return { emit: () => undefined, on: () => undefined }
  }

  live(moment: 'onLoad' | 'onShow' | 'onReady', ...args: unknown[]) {
    const listener = this.options[moment] as Listener | undefined
    listener?.apply(this, args)
  }

  get tree(): TreeNode {
    return (this.data.root ?? {}) as TreeNode
  }
}
