// What a colour means; each has a fill, a tint and an ink in both token sheets.
export type Tone = 'whistle' | 'done' | 'waiting' | 'unit' | 'danger' | 'still'
