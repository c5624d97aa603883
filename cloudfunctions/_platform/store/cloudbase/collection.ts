// The few shapes of database call the stores use, with the SDK's loose types and errors turned into ours. No transactions: decision 4.
import { command, database } from './database'
import { asStoreError, isDuplicate } from './store-error'

/** A query: equality first, as its declared index has it. Values may be `command` conditions. */
export type Condition = Readonly<Record<string, unknown>>
export type Found = {
  where: Condition
  orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[]
  limit: number
  skip?: number
  fields?: Readonly<Record<string, boolean>>
}

const called = async <Answer>(call: unknown): Promise<Answer> => {
  try {
    return (await call) as Answer
  } catch (thrown) {
    throw isDuplicate(thrown) ? thrown : asStoreError(thrown)
  }
}

/** Values replace what stood there; the SDK alone would merge an object into the old one, field by field, and fail on null. */
export const setWhole = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, command.set(value)]))

export const openCollection = <Document extends { _id: string }>(name: string) => {
  const query = ({ where, orderBy = [], limit, skip = 0, fields }: Found) => {
    const sorted = orderBy.reduce((so, [field, direction]) => so.orderBy(field, direction), database.collection(name).where(where))
    const page = (skip > 0 ? sorted.skip(skip) : sorted).limit(limit)
    return fields ? page.field(fields) : page
  }
  return {
    read: async (id: string): Promise<Document | null> => {
      const { data } = await called<{ data: Document[] }>(database.collection(name).where({ _id: id }).limit(1).get())
      return data[0] ?? null
    },

    /** At most 1,000. */
    find: async (found: Found): Promise<Document[]> => (await called<{ data: Document[] }>(query(found).get())).data,

    /** False when the id is taken. */
    insert: async (document: Document): Promise<boolean> => {
      try {
        await called(database.collection(name).add({ data: document }))
        return true
      } catch (thrown) {
        if (isDuplicate(thrown)) return false
        throw thrown
      }
    },

    replace: async ({ _id, ...rest }: Document): Promise<void> => {
      await called(database.collection(name).doc(_id).set({ data: rest }))
    },

    /** How many documents were changed: the condition and the change are one atomic step for each. */
    change: async (where: Condition, data: Readonly<Record<string, unknown>>): Promise<number> => {
      const { stats } = await called<{ stats: { updated: number } }>(database.collection(name).where(where).update({ data }))
      return stats.updated
    },

    remove: async (where: Condition): Promise<void> => {
      await called(database.collection(name).where(where).remove())
    },
  }
}
