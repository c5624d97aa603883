// The keys that encrypt personal data, by id, so that a new key can be put in use while old cipher texts stay readable.
export type DataKeys = {
  /** New cipher texts are made with this one. */
  currentId: string
  byId: ReadonlyMap<string, Buffer>
}
