// Reads a token sheet as a table: name → value.
import { readFileSync } from 'node:fs'
import path from 'node:path'

export function readTokens(sheet: 'standard' | 'care'): Map<string, string> {
  const text = readFileSync(path.resolve(__dirname, `../../../src/theme/${sheet}.scss`), 'utf8')
  const [firstRule = ''] = text.split('@media')
  return new Map([...firstRule.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]))
}
