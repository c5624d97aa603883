// Loaded into local-cloud before itself: when the command that started it is gone, even by kill -9, it stops and frees the port.
const { isMainThread } = require('node:worker_threads')

if (isMainThread) {
  process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM'))
  process.stdin.on('error', () => process.kill(process.pid, 'SIGTERM'))
  process.stdin.resume()
}
