// Names one intention of a person, so that however often it is sent it is done once.

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const length = 24

/** 24 letters and digits. Unique for one person, who is the other half of the server's key; it need not be secret. */
export const newRequestId = () => Array.from({ length }, () => alphabet[Math.floor(Math.random() * alphabet.length)]).join('')
