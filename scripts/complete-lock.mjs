// Adds to package-lock.json the packages of other platforms that a registry without them left out; npm ci refuses a lock that lacks them.
import { readFileSync, writeFileSync } from 'node:fs'
import { inRepository } from './repository.mjs'

const lockFile = inRepository('package-lock.json')

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']
const libraries = { musl: 'musl', musleabihf: 'musl', gnu: 'glibc', gnueabihf: 'glibc' }

/** Such a package says in its name where it runs, so npm need not ask for it elsewhere. */
function platformOf(name) {
  const words = name.split(/[-/]/)
  const libc = words.filter((word) => words.includes('linux') && libraries[word]).map((word) => libraries[word])
  return {
    cpu: processors.filter((processor) => words.includes(processor)),
    os: systems.filter((system) => words.includes(system)),
    ...(libc.length > 0 && { libc }),
  }
}

/** The lock's key of what `from` gets when it asks for `name`, by Node's own rule: its own folder first, then outwards. */
function resolvedKey(packages, from, name) {
  const key = `${from ? `${from}/` : ''}node_modules/${name}`
  if (packages[key] || from === '') return packages[key] && key
  return resolvedKey(packages, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), name)
}

/** Where to put it: at the top, or in the asking package's own folder when another version stands at the top. */
const placeFor = (packages, from, name) => (packages[`node_modules/${name}`] ? `${from}/node_modules/${name}` : `node_modules/${name}`)

function missingFrom(packages, from) {
  const { dev, optionalDependencies = {} } = packages[from]
  return Object.entries(optionalDependencies)
    .filter(([, version]) => /^\d+\.\d+\.\d+$/.test(version)) // platform packages are asked for exactly
    .filter(([name, version]) => packages[resolvedKey(packages, from, name)]?.version !== version)
    .map(([name, version]) => [placeFor(packages, from, name), { version, ...platformOf(name), ...(dev && { dev }), optional: true }])
}

const lock = JSON.parse(readFileSync(lockFile, 'utf8'))
const missing = Object.keys(lock.packages).flatMap((from) => missingFrom(lock.packages, from))
Object.assign(lock.packages, Object.fromEntries(missing))
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(lockFile, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
console.log(`${missing.length} packages of other platforms added to package-lock.json.`)
