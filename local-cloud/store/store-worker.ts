/** The store's own thread: SQLite blocks, so it blocks here and never the doors. */
import { parentPort, workerData } from 'node:worker_threads'
import { describeError } from '../cloud-error'
import { type DocumentStoreOptions, openDocumentStore, replaceDocuments } from './document-store'
import type { StoreAnswer, StoreReply, StoreRequest } from './store-message'

const options = workerData as DocumentStoreOptions
let store = openDocumentStore(options)

function fulfil(request: StoreRequest): StoreAnswer {
  if (request.kind === 'answer') return store.answer(request.action, request.payload, new Date(request.townNowMs))
  if (request.kind === 'copy') store.copyTo(request.dir)
  if (request.kind === 'disk') store.setDiskFull(request.isFull)
  if (request.kind === 'close') store.close()
  if (request.kind === 'replace') {
    store.close()
    replaceDocuments(options.dataDir, request.snapshotDir)
    store = openDocumentStore(options)
  }
  return { answer: null, cost: null }
}

parentPort?.on('message', ({ id, request }: { id: number; request: StoreRequest }) => {
  let reply: StoreReply
  try {
    reply = { ok: true, value: fulfil(request) }
  } catch (error) {
    reply = { ok: false, error: describeError(error) }
  }
  parentPort?.postMessage({ id, reply })
})
parentPort?.postMessage({ id: 0, reply: { ok: true, value: { answer: null, cost: null } } })
