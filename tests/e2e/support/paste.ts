import type { Locator } from '@playwright/test'

/** Pastes into a text what another program put on the clipboard, as the browser hands it over. */
export async function paste(text: Locator, html: string): Promise<void> {
  await text.click()
  await text.evaluate((field, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    clipboardData.setData('text/plain', 'Bare ord')
    const event = { clipboardData, bubbles: true, cancelable: true }
    field.dispatchEvent(new ClipboardEvent('paste', event))
  }, html)
}
