// The part of `wx` this host knows. What it does not know is noted, so that a test fails instead of passing on a made-up success.

type Answering = { success?: (answer: object) => void; complete?: (answer: object) => void } | undefined

/** The runtimes of Taro and webpack look for these to see whether they exist, and do without. */
const lookedFor = new Set(['webpackJsonp', 'then', 'toJSON', '__esModule', '$$typeof', 'nodeType', 'tagName', 'asymmetricMatch'])

const screen = { windowWidth: 390, windowHeight: 844, screenWidth: 390, screenHeight: 844, pixelRatio: 3, statusBarHeight: 47 }
const base = { SDKVersion: '3.8.0', language: 'zh_CN', theme: 'light', version: '8.0.50' }
const device = { platform: 'ios', model: 'iPhone', system: 'iOS 17.0', brand: 'Apple' }

function answer(options: Answering, result: object = {}) {
  const whole = { errMsg: 'ok', ...result }
  queueMicrotask(() => {
    options?.success?.(whole)
    options?.complete?.(whole)
  })
}

/** `{ wx, unknown }`: the object given to the package, and the names it asked for that nobody here knows. */
export function makeWechatApis() {
  const stored = new Map<string, unknown>()
  const unknown: string[] = []
  const known: Record<string, unknown> = {
    getSystemInfoSync: () => ({ ...screen, ...base, ...device }),
    getWindowInfo: () => screen,
    getAppBaseInfo: () => base,
    getDeviceInfo: () => device,
    getMenuButtonBoundingClientRect: () => ({ top: 51, right: 383, bottom: 83, left: 296, width: 87, height: 32 }),
    getLaunchOptionsSync: () => ({ path: 'pages/home/index', query: {}, scene: 1001 }),
    canIUse: () => true,
    env: { USER_DATA_PATH: 'http://usr' },
    getStorageSync: (key: string) => stored.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void stored.set(key, value),
    removeStorageSync: (key: string) => void stored.delete(key),
    getNetworkType: (options: Answering) => answer(options, { networkType: 'wifi' }),
    onNetworkStatusChange: () => undefined,
    offNetworkStatusChange: () => undefined,
    nextTick: queueMicrotask,
    cloud: { init: () => undefined, callFunction: () => Promise.reject(new Error('no network in this host')) },
  }
  const wx = new Proxy(known, {
    get: (apis, name) => {
      if (typeof name === 'string' && !(name in apis) && !lookedFor.has(name)) unknown.push(name)
      return apis[name as string]
    },
  })
  return { wx, unknown }
}
