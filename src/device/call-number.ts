// Dials a number, here by handing it to the browser.

export function callNumber(number: string): void {
  window.location.href = `tel:${number.replace(/[^\d+]/g, '')}`
}
