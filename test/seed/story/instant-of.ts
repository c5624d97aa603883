// Turns a moment of the story, written as people of the town would, into an instant.

/** `2026-09-28 09:05` in Asia/Shanghai. */
export const instantOf = (moment: string): string => new Date(`${moment.replace(' ', 'T')}:00+08:00`).toISOString()
