// Who this H5 page is: one of the demo town's people, named in the address as `#as=<id>`; several frames stay several people.

const inAddress = /^#as=([a-z0-9-]{1,40})(\/.*)?$/
const inWindowName = /^linli:([a-z0-9-]{1,40})$/

let demoId: string | undefined
let isRead = false

/** Call once before the router starts: the router must not see `#as=…`. `#as=<id>/<page>?<query>` opens that page. */
export function readDemoId(): string | undefined {
  if (isRead) return demoId
  isRead = true
  const [, fromAddress, page] = inAddress.exec(window.location.hash) ?? []
  if (fromAddress) {
    window.name = `linli:${fromAddress}`
    window.history.replaceState(null, '', `${window.location.pathname}${window.location.search}#${page ?? '/'}`)
  }
  demoId = fromAddress ?? inWindowName.exec(window.name)?.[1]
  return demoId
}

/** Empty for a visitor nobody knows: calls then answer NOT_SIGNED_IN. */
export function readOpenid(): string {
  const id = readDemoId()
  return id ? `demo-${id}` : ''
}

/** Two people in two frames of one browser share its storage, so every key begins with the person. */
export const storagePrefix = () => `linli:${readDemoId() ?? 'visitor'}:`

export const startIdentity = () => void readDemoId()
