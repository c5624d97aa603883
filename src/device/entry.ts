// Whether the app was opened for nothing in particular, by its bare address: then it may choose the page to begin with.

let isBare = false

/** Call once before the router starts: the router writes its first page into the address. */
export function noteEntry(): void {
  isBare = ['', '#', '#/'].includes(window.location.hash)
}

/** True once at most: whoever comes back to the first page wants that page. */
export function takeEntry(): boolean {
  const wasBare = isBare
  isBare = false
  return wasBare
}
