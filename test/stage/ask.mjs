// The stage's two ways to local-cloud: a call as someone of the cast, as their phone would make it, and the control door.

const contractVersion = 1

const send = (address, body, headers = {}) =>
  fetch(address, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })

async function answered(response) {
  if (!response.ok) throw new Error(`local-cloud answered ${response.status}`)
  return response.json()
}

/** A read by one person: the answer's data, or null when it is refused — not theirs to see, or not theirs to ask. */
export async function askAs(personId, functionName, action, input) {
  const response = await send(`/call/${functionName}`, { action, input, contractVersion }, { 'x-local-openid': `demo-${personId}` })
  const answer = await answered(response)
  return answer.ok ? answer.data : null
}

export const readControl = async (name) => answered(await fetch(`/_control/${name}`))
export const order = async (name, input = {}) => answered(await send(`/_control/${name}`, input))
