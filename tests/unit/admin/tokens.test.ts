import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

type Tokens = Record<string, string>

/** The custom properties inside the first block that follows `selector`. */
function tokensAfter(css: string, selector: string): Tokens {
  const from = css.indexOf(selector)
  const block = css.slice(css.indexOf('{', from) + 1, css.indexOf('}', from))
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
}

const site = readFileSync('src/ui/styles/tokens.css', 'utf8')
const admin = readFileSync('src/admin/theme/tokens.css', 'utf8')
const dark = site.slice(site.indexOf('prefers-color-scheme: dark'))

it.each([
  ['light', tokensAfter(site, ':root'), tokensAfter(admin, "[data-theme='light']")],
  ['dark', tokensAfter(dark, ':root'), tokensAfter(admin, "[data-theme='dark']")],
])('the admin panel has the site’s own colours, %s', (_, ofSite, ofAdmin) => {
  expect(Object.keys(ofAdmin)).not.toEqual([])
  expect(ofSite).toMatchObject(ofAdmin)
})
