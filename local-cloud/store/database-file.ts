/** The only file that touches libsql: caches statements and checks every value bound, because libsql aborts the process on some. */
import Database from 'libsql'

export type Bindable = string | number | bigint | null | Buffer
export type Row = Record<string, unknown>

export interface DatabaseFile {
  exec(sql: string): void
  run(sql: string, values?: Bindable[]): void
  all(sql: string, values?: Bindable[]): Row[]
  /** Runs `work` in one write transaction; rolls back and rethrows when it throws. */
  write<T>(work: () => T): T
  close(): void
}

/** Opens (and creates) a file in WAL mode; every commit is on the disk before it is acknowledged. */
export function openDatabaseFile(path: string): DatabaseFile {
  const database = new Database(path)
  const statements = new Map<string, Database.Statement<unknown[]>>()
  const prepare = (sql: string) => {
    const known = statements.get(sql) ?? database.prepare(sql)
    statements.set(sql, known)
    return known
  }
  database.exec('PRAGMA journal_mode = WAL')
  database.exec('PRAGMA synchronous = FULL')
  database.exec('PRAGMA busy_timeout = 5000')
  const file: DatabaseFile = {
    exec: (sql) => {
      database.exec(sql)
    },
    run: (sql, values = []) => {
      prepare(sql).run(checked(values))
    },
    all: (sql, values = []) => prepare(sql).all(checked(values)) as Row[],
    write: (work) => {
      database.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        database.exec('COMMIT')
        return result
      } catch (error) {
        if (database.inTransaction) database.exec('ROLLBACK')
        throw error
      }
    },
    close: () => {
      statements.clear()
      database.close()
    },
  }
  return file
}

// Measured on libsql 0.5.29: a boolean, or a Buffer that is the only argument, ends the process. Hence arrays, always.
function checked(values: Bindable[]): Bindable[] {
  for (const value of values) {
    const isFit = value === null || ['string', 'number', 'bigint'].includes(typeof value) || Buffer.isBuffer(value)
    if (!isFit) throw new TypeError(`cannot bind a ${typeof value}`)
  }
  return values
}
