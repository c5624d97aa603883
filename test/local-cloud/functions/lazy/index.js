/** Never answers, or answers too much, or fails: the ways a function can break its promise. */
exports.main = async ({ way }) => {
  if (way === 'throw') throw new Error('the pump is broken\n    at a secret place')
  if (way === 'large') return 'x'.repeat(1_100_000)
  return new Promise(() => {})
}
