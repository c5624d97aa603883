// The package as WeChat builds it starts on a phone: launched in a bare engine, every page draws itself.
import { MiniProgram } from './host/mini-program'
import { countNodes, depthOf, textOf } from './host/node-tree'
import { readAppConfig, routesOf } from './host/package-folder'
import { waitUntil } from './host/wait-until'

const routes = routesOf(readAppConfig())
const [firstRoute = ''] = routes

async function openFresh(route: string) {
  const program = new MiniProgram()
  program.launch(firstRoute)
  const page = program.open(route)
  await waitUntil(() => textOf(page.tree).length > 0)
  return { program, page }
}

describe('the compiled WeChat package', () => {
  test('starts without a window, a document or a process, and draws its first page', async () => {
    const { program, page } = await openFresh(firstRoute)
    expect(textOf(page.tree)).toContain('邻里哨')
    expect(program.faults).toEqual([])
  })

  test.each(routes)('%s asks WeChat for nothing this host does not know', async (route) => {
    const { program } = await openFresh(route)
    expect(program.unknownApis).toEqual([])
    expect(program.faults).toEqual([])
  })

  test.each(routes)('%s draws itself within what WeChat scores well', async (route) => {
    const { page } = await openFresh(route)
    const [first = 0, ...later] = page.sent
    expect(first).toBeLessThanOrEqual(32 * 1024)
    expect(Math.max(0, ...later)).toBeLessThanOrEqual(16 * 1024)
    expect(countNodes(page.tree)).toBeLessThan(1000)
    expect(depthOf(page.tree)).toBeLessThan(30)
  })
})
