import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it.each(['nb', 'en'])(
  'no key stands twice in the words of %s, where the first would be lost',
  (locale) => {
    const text = readFileSync(`messages/${locale}.json`, 'utf8')
    expect(`${JSON.stringify(JSON.parse(text), null, 2)}\n`).toBe(text)
  },
)
