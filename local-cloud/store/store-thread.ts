/** The main thread's handle on the store's thread: one promise per request. */
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { CloudError } from '../cloud-error'
import type { DocumentStoreOptions } from './document-store'
import type { StoreAnswer, StoreReply, StoreRequest } from './store-message'

export interface StoreThread {
  ask(request: StoreRequest): Promise<StoreAnswer>
  close(): Promise<void>
}

interface Waiting {
  resolve(answer: StoreAnswer): void
  reject(error: Error): void
}

/** Resolves when the store is open; rejects with one sentence when its folder cannot be opened. */
export async function startStoreThread(options: DocumentStoreOptions): Promise<StoreThread> {
  const worker = new Worker(path.join(__dirname, 'store-worker.cjs'), { workerData: options })
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('message', ({ id, reply }: { id: number; reply: StoreReply }) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (reply.ok) asked?.resolve(reply.value)
    else asked?.reject(new CloudError(reply.error.code, reply.error.message))
  })
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new Error('the document store stopped')))
  await new Promise<StoreAnswer>((resolve, reject) => waiting.set(0, { resolve, reject }))
  const ask = (request: StoreRequest) =>
    new Promise<StoreAnswer>((resolve, reject) => {
      lastId += 1
      waiting.set(lastId, { resolve, reject })
      worker.postMessage({ id: lastId, request })
    })
  return {
    ask,
    close: async () => {
      await ask({ kind: 'close' })
      await worker.terminate()
    },
  }
}
