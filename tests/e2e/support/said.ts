import type { Page } from '@playwright/test'

/** Where writers' own words stand, in whatever language. */
const content = [
  'td',
  'body [lang]',
  'textarea',
  'script',
  'style',
  '.rs__single-value',
  '.rs__multi-value',
  '.doc-header__title',
  '.step-nav',
  '.render-title',
  '.start-what',
  '.start-step',
  '[contenteditable] p',
].join(',')

/** Everything the panel says on the page: its text, and what it says to those who cannot see it. */
export const saidOn = (page: Page): Promise<string[]> =>
  page.evaluate((others) => {
    const said = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest(others)) said.add(node.textContent?.trim() ?? '')
    for (const element of document.body.querySelectorAll('*')) {
      if (element.parentElement?.closest(others)) continue
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription'])
        said.add(element.getAttribute(name)?.trim() ?? '')
    }
    return [...said].filter(Boolean)
  }, content)
