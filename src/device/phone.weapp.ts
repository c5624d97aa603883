// On WeChat the code comes to its own button (see components/phone-button.weapp.tsx), never by asking.

export const askPhoneCode = async (): Promise<{ ok: true; code: string } | { ok: false }> => ({ ok: false })
