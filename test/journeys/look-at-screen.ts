// Looks at a screen as a strict reader would, and as an assistive device would.
import { source as axeSource } from 'axe-core'
import type { Page } from 'playwright-core'
import { faultsExpression } from './find-faults'

type Violation = { id: string; impact: string | null; nodes: { target: string[]; failureSummary?: string }[] }
type AxeWindow = { axe: { run: (context: object, options: object) => Promise<{ violations: Violation[] }> } }

const mostNamed = 3

const sentenceOf = ({ id, nodes }: Violation): string => {
  const named = nodes
    .slice(0, mostNamed)
    .map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`)
  return `${id} (${nodes.length}) ${named.join(' | ')}`
}

/** Only what is on top counts: a page below its sheet is not read. */
async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const violations = await page.evaluate(() => {
    const { axe } = window as unknown as AxeWindow
    const options = { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], iframes: false }
    return axe.run(document.querySelector('.sheet-layer') ?? document, options).then((result) => result.violations)
  })
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(sentenceOf)
}

type LookOptions = { smallestTarget: number; withBarriers?: boolean }

/** Everything wrong with what is on the screen now, as sentences; empty when nothing is. */
export async function lookAtScreen(page: Page, { smallestTarget, withBarriers = true }: LookOptions): Promise<string[]> {
  const faults = await page.evaluate<string[]>(faultsExpression(smallestTarget))
  return withBarriers ? [...faults, ...(await findBarriers(page))] : faults
}
