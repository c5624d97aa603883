// Refuses an old Node before anything else is loaded, so it imports nothing and uses only old syntax.
export function requireNode(oldest) {
  const running = process.versions.node
  if (Number(running.split('.')[0]) >= oldest) return
  console.error(`邻里哨 needs Node ${oldest} or newer; this is Node ${running}.`)
  process.exit(1)
}
