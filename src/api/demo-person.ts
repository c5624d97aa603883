// On H5 someone may open the page without being anybody, and then becomes one of the demo town's people.
import { readDemoId } from './identity'

export const isNobody = (): boolean => readDemoId() === undefined

/** Opens the app again as this person. */
export function become(id: string): void {
  window.location.hash = `as=${id}`
  window.location.reload()
}
