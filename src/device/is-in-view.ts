// Whether anybody looks at this browser tab.

export const isInView = (): boolean => !document.hidden
