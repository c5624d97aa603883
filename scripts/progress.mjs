// Shows that a long step is alive: a line with moving time on a terminal, plain lines anywhere else.
const isTerminal = Boolean(process.stdout.isTTY) && !process.env.CI
const every = isTerminal ? 200 : 15_000

const running = new Map()
let ticking

const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`
const clearLine = () => isTerminal && process.stdout.write('\r\u001b[2K')

function showRunning() {
  const line = [...running].map(([label, since]) => `${label} … ${seconds(since)}`).join('   ')
  if (isTerminal) process.stdout.write(`\r\u001b[2K  ${line}`)
  else console.log(`  ${line}`)
}

function finish(label, word) {
  const since = running.get(label)
  running.delete(label)
  if (running.size === 0) clearInterval(ticking)
  clearLine()
  console.log(`${word} ${label} (${seconds(since)})`)
}

/** Runs `work` under a label; several may run at once. Answers what `work` answers. */
export async function showProgress(label, work) {
  if (running.size === 0) ticking = setInterval(showRunning, every)
  running.set(label, Date.now())
  if (!isTerminal) console.log(`  ${label} …`)
  try {
    const answer = await work()
    finish(label, '✓')
    return answer
  } catch (error) {
    finish(label, '✗')
    throw error
  }
}
