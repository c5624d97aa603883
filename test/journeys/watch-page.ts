// Hears what a page complains about: errors in its console, exceptions nobody caught, requests that failed.
import type { Page } from 'playwright-core'

export type Watch = {
  /** What was heard so far and not expected. */
  complaints: () => string[]
  /** From now on complaints that contain these words are what the test wants to see. */
  expectComplaint: (words: string) => void
}

/** A page that is left cancels what it was asking: nobody lost anything. */
const isCancelled = (reason: string | undefined) => reason === 'net::ERR_ABORTED'

export function watchPage(page: Page): Watch {
  const heard: string[] = []
  const expected: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => heard.push(`exception: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    if (!isCancelled(reason)) heard.push(`request: ${request.method()} ${request.url()} ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`response: ${response.status()} ${response.url()}`)
  })
  return {
    complaints: () => heard.filter((complaint) => !expected.some((words) => complaint.includes(words))),
    expectComplaint: (words) => void expected.push(words),
  }
}
