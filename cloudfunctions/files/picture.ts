// Decoded pixels, row by row from the top left, four bytes each: red, green, blue and an alpha nobody reads.
export type Picture = { width: number; height: number; pixels: Uint8Array }
