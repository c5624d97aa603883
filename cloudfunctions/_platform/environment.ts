// Reads the deployment's keys and settings from the environment once, and says in one sentence each what is wrong with them.
import { z } from '../../types/schema'
import type { DataKeys } from './crypto/data-keys'

export type Environment = {
  dataKeys: DataKeys
  personKey: Buffer
  phoneKey: Buffer
  passKey: Buffer
  /** What getWXContext().SOURCE says for each kind of caller that is no client; see docs/deploy.md. */
  sources: { timer: string; operator: string; mediaCallback: string }
  /** The account's ids of its subscribe-message templates, by our names; a name without one stands for itself. */
  templateIds: Readonly<Record<string, string>>
}

const keyBytes = 32

const decodeKey = (text: string): Buffer | null => {
  const bytes = Buffer.from(text, 'base64')
  return bytes.length === keyBytes ? bytes : null
}

const readKey = (env: NodeJS.ProcessEnv, name: string, faults: string[]): Buffer => {
  const key = decodeKey(env[name] ?? '')
  if (!key) faults.push(`${name} must be ${keyBytes} bytes in base64`)
  return key ?? Buffer.alloc(keyBytes)
}

const readDataKeys = (env: NodeJS.ProcessEnv, faults: string[]): DataKeys => {
  const byId = new Map<string, Buffer>()
  for (const pair of (env.DATA_KEYS ?? '').split(',')) {
    const [id = '', text = ''] = pair.trim().split(':')
    const key = decodeKey(text)
    if (!/^[a-z0-9]+$/.test(id) || !key) faults.push('DATA_KEYS must be like "k2:<32 bytes in base64>,k1:<…>", the current key first')
    else byId.set(id, key)
  }
  return { currentId: [...byId.keys()][0] ?? '', byId }
}

const templateIdsSchema = z.record(z.string(), z.string())

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const readTemplateIds = (env: NodeJS.ProcessEnv, faults: string[]): Record<string, string> => {
  const read = templateIdsSchema.safeParse(parseJson(env.TEMPLATE_IDS ?? '{}'))
  if (read.success) return read.data
  faults.push('TEMPLATE_IDS must be JSON like {"caseReceived":"<template id>"}')
  return {}
}

/** Throws one error that lists every fault. */
export const readEnvironment = (env: NodeJS.ProcessEnv): Environment => {
  const faults: string[] = []
  const environment: Environment = {
    dataKeys: readDataKeys(env, faults),
    personKey: readKey(env, 'PERSON_KEY', faults),
    phoneKey: readKey(env, 'PHONE_KEY', faults),
    passKey: readKey(env, 'PASS_KEY', faults),
    sources: {
      timer: env.TIMER_SOURCE ?? 'timer',
      operator: env.OPERATOR_SOURCE ?? 'operator',
      mediaCallback: env.MEDIA_CALLBACK_SOURCE ?? 'wx_msg_push',
    },
    templateIds: readTemplateIds(env, faults),
  }
  if (faults.length > 0) throw new Error(`the environment is not complete: ${faults.join('; ')}`)
  return environment
}

let known: Environment | null = null

export const environment = (): Environment => {
  known ??= readEnvironment(process.env)
  return known
}
