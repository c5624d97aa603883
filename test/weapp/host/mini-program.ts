// Runs the compiled package as WeChat's logic thread does: a bare engine with wx, App and Page, and no window, document or process.
import path from 'node:path'
import vm from 'node:vm'
import { forgetLaterBuiltIns } from './old-phone'
import { readPackageFile } from './package-folder'
import { PageInstance, type PageOptions } from './page-instance'
import { makeWechatApis } from './wechat-apis'

type AppOptions = Record<string, unknown> & { onLaunch?: (start: object) => void; onShow?: (start: object) => void }
type Module = { exports: unknown }

export class MiniProgram {
  private readonly modules = new Map<string, Module>()
  private readonly pageOptions = new Map<string, PageOptions>()
  private readonly opened: PageInstance[] = []
  private readonly context: vm.Context
  private app: AppOptions = {}
  private loading = ''
  readonly unknownApis: string[]
  /** What the package threw outside of any promise it kept. */
  readonly faults: unknown[] = []

  constructor() {
    const { wx, unknown } = makeWechatApis()
    this.unknownApis = unknown
    const definePage = (options: PageOptions) => void this.pageOptions.set(this.loading, options)
    const globals: Record<string, unknown> = {
      wx,
      console: { ...console, error: (...words: unknown[]) => this.faults.push(words), warn: () => undefined },
      setTimeout,
      clearTimeout,
      // A page polls as long as it lives; the test that opened it may end before.
      setInterval: (...call: Parameters<typeof setInterval>) => setInterval(...call).unref(),
      clearInterval,
      App: (options: AppOptions) => {
        this.app = options
      },
      Page: definePage,
      Component: definePage,
      Behavior: (options: object) => options,
      getApp: () => this.app,
      getCurrentPages: () => this.opened,
    }
    globals.global = globals
    this.context = vm.createContext(globals)
    vm.runInContext(forgetLaterBuiltIns, this.context)
  }

  launch(route: string): void {
    this.load('app.js')
    const start = { path: route, query: {}, scene: 1001 }
    this.app.onLaunch?.(start)
    this.app.onShow?.(start)
  }

  open(route: string, query: Record<string, string> = {}): PageInstance {
    this.loading = route
    this.load(`${route}.js`)
    const options = this.pageOptions.get(route)
    if (!options) throw new Error(`${route} defines no page`)
    const page = new PageInstance(route, options)
    this.opened.push(page)
    page.live('onLoad', query)
    page.live('onShow')
    page.live('onReady')
    return page
  }

  private load(file: string): unknown {
    const known = this.modules.get(file)
    if (known) return known.exports
    const module: Module = { exports: {} }
    this.modules.set(file, module)
    const require = (request: string) => {
      const wanted = path.posix.normalize(path.posix.join(path.posix.dirname(file), request))
      return this.load(wanted.endsWith('.js') ? wanted : `${wanted}.js`)
    }
    const run = vm.runInContext(`(function (require, module, exports) {${readPackageFile(file)}\n})`, this.context, { filename: file })
    run(require, module, module.exports)
    return module.exports
  }
}
