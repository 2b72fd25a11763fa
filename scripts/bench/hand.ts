import type { Locator, Page } from '@playwright/test'

export type Effort = { presses: number; fields: number; seconds: number }

/** Somebody at work in the panel, who counts. */
export class Hand {
  #presses = 0
  #fields = 0

  constructor(readonly page: Page) {}

  async signIn(email: string, password: string): Promise<void> {
    await this.page.goto('/admin/login')
    await this.page.getByLabel('E-post').fill(email)
    await this.page.getByLabel('Passord').fill(password)
    await this.page.getByRole('button', { name: 'Logg inn', exact: true }).click()
    await this.page.getByRole('heading', { name: 'Dette venter' }).waitFor()
  }

  /** What a task takes from the page that is open. */
  async effortOf(task: () => Promise<void>): Promise<Effort> {
    this.#presses = 0
    this.#fields = 0
    const began = performance.now()
    await task()
    const seconds = (performance.now() - began) / 1000
    return { presses: this.#presses, fields: this.#fields, seconds }
  }

  async press(what: Locator): Promise<void> {
    await what.click()
    this.#presses += 1
  }

  /** A page is shown before it listens: what is written until React has taken it over is not heard. */
  async write(field: Locator, text: string): Promise<void> {
    await field.and(this.page.locator(':enabled')).waitFor()
    // The field itself may be made anew meanwhile: each time the one that is there now is asked.
    const listens = () =>
      field.evaluate((node) => Object.keys(node).some((key) => key.startsWith('__reactProps')))
    while (!(await listens())) await this.page.evaluate(framesLater)
    await field.fill(text)
    this.#fields += 1
  }

  /** Running text is typed where it stands. */
  async writeText(place: Locator, text: string): Promise<void> {
    await place.click()
    await this.page.keyboard.insertText(text)
    this.#fields += 1
  }

  /**
   * Nobody types in the same instant as they mark everything. The editor hears of what is marked some frames later,
   * and drops what comes before that.
   */
  async writeOver(place: Locator, text: string): Promise<void> {
    await place.click()
    await this.page.keyboard.press('Control+A')
    await this.page.waitForFunction(() => getSelection()?.toString())
    await this.page.evaluate(framesLater)
    await this.page.keyboard.insertText(text)
    await place.getByText(text).waitFor()
    this.#fields += 1
  }

  /** Choosing a file is opening the window of the system and pressing its button. */
  async chooseFile(open: Locator, file: { name: string; mimeType: string; buffer: Buffer }) {
    const asked = this.page.waitForEvent('filechooser')
    await open.click()
    await (await asked).setFiles(file)
    this.#presses += 2
  }

  /** Waits for the panel to say that it is done. */
  async isTold(words: string): Promise<void> {
    await this.page.locator('.payload-toast-container').getByText(words).first().waitFor()
  }
}

/** Some frames and a tenth of a second later, as a hand is. */
const framesLater = () =>
  new Promise<void>((go) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(go, 100)))
  })
