// How much of the top belongs to others; on H5 nobody.

export type NavRoom = {
  /** Height of the status bar above us, px. */
  top: number
  /** Height of the navigation row, px. */
  height: number
  /** Width kept free at the right for WeChat's capsule, px. */
  right: number
}

export const readNavRoom = (): NavRoom => ({ top: 0, height: 48, right: 0 })
