/** Reads and writes the protobuf messages in which the SDK wraps WeChat's open APIs. */
import protobuf from 'protobufjs/light'

const root = protobuf.Root.fromJSON({
  nested: {
    KeyValuePair: { fields: { key: { type: 'string', id: 1 }, value: { type: 'bytes', id: 2 } } },
    OpenApiData: { fields: { pairs: { rule: 'repeated', type: 'KeyValuePair', id: 1 } } },
    CommApiData: { fields: { apiType: { type: 'int32', id: 1 }, openapiData: { type: 'OpenApiData', id: 2 } } },
    CommOpenApiResp: {
      fields: {
        respData: { type: 'bytes', id: 1 },
        contentType: { type: 'string', id: 2 },
        errorCode: { type: 'int32', id: 3 },
        httpCode: { type: 'uint32', id: 4 },
        svrkitErrorCode: { type: 'int32', id: 6 },
      },
    },
  },
})
const request = root.lookupType('CommApiData')
const response = root.lookupType('CommOpenApiResp')

export type OpenApiInput = Record<string, unknown>

/** The parameters of a call; each value is JSON text, or plain text where it is none. */
export function readOpenApiInput(bytes: Buffer): OpenApiInput {
  const decoded = request.toObject(request.decode(bytes), { arrays: true }) as {
    openapiData?: { pairs: { key: string; value: Uint8Array }[] }
  }
  const pairs = decoded.openapiData?.pairs ?? []
  return Object.fromEntries(pairs.map(({ key, value }) => [key, readText(Buffer.from(value).toString('utf8'))]))
}

export function writeOpenApiOutput(output: object): Buffer {
  const respData = Buffer.from(JSON.stringify(output))
  const message = { respData, contentType: 'application/json; encoding=utf-8', errorCode: 0, httpCode: 200, svrkitErrorCode: 0 }
  return Buffer.from(response.encode(message).finish())
}

function readText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
