/** A request refused at a door: its status and the words of the answer. */

export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly errCode = -501000,
  ) {
    super(message)
  }
}
