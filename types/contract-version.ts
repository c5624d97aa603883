// The number of the contract, apart from the schemas, so that a client carries it without carrying them.

/** Raised when a call or an answer changes in a way an older client cannot read. */
export const contractVersion = 1
