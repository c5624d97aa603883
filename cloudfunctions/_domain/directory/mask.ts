// Shows just enough of personal data to be recognised by its owner.

/** 138****2207. */
export const maskPhone = (phone: string): string => phone.replace(/^(.{3}).*(.{4})$/, '$1****$2')

/** Every digit or letter but the first of each run becomes a star: 2 单元 301 → 2 单元 3**. */
export const maskDoor = (door: string): string => door.replace(/[0-9A-Za-z]+/g, (run) => `${run[0]}${'*'.repeat(run.length - 1)}`)
