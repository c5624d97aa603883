// Starts the one Chromium of a test file.
import { type Browser, chromium } from 'playwright-core'

/** `CHROME_PATH` names it: `npm test` finds one on every machine. Root needs the sandbox off, as in every container. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH
  if (!executablePath) throw new Error('CHROME_PATH must name a Chrome or Chromium: run this part by npm test')
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}
