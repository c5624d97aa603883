// On WeChat a layer is announced by its aria attributes alone; there is no keyboard to close it.

/** The attributes to spread on the layer. */
export const useDialog = (label: string, _onClose: () => void) => ({ ariaRole: 'dialog', ariaLabel: label })
