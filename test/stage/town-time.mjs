// The town's time between two looks at it: what was heard last, and how fast the town runs since then.

const heard = { townMs: 0, realMs: 0, rate: 1 }

/** Takes the clock of the control door: `{ now, rate }`. */
export const hearTime = ({ now, rate }) => void Object.assign(heard, { townMs: Date.parse(now), realMs: performance.now(), rate })
export const townNowMs = () => heard.townMs + (performance.now() - heard.realMs) * heard.rate
export const isFast = () => heard.rate > 1
