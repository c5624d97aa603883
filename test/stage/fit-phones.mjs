// Fits three phones and everything around them into the window; on a phone each takes the width there is.

/** A screen of the app as it is drawn, before it is scaled, and what the frame around it adds. */
const screen = { width: 390, height: 854 }
const framed = 6
const stackedBelow = 1024
const narrowest = 232
/** Head, name and strip take so much of the height; three phones so much of the width. */
const besideHeight = 236
const shareOfWidth = 0.2015

export function fitPhones() {
  const { innerWidth, innerHeight } = window
  const fitting = Math.min(innerWidth * shareOfWidth, (innerHeight - besideHeight) * (screen.width / screen.height))
  const width = innerWidth < stackedBelow ? Math.min(screen.width, innerWidth - 32) : Math.max(narrowest, fitting)
  document.documentElement.style.setProperty('--phone', `${width}px`)
  document.documentElement.style.setProperty('--scale', String((width - framed) / screen.width))
}
