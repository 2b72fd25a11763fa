import { expect, it } from 'vitest'
import { slugify } from '@/lib/slug'
import { isBlank, tidyText } from '@/lib/tidy-text'

it.each([
  '',
  '   ',
  '\n\n\r\n',
  '\t',
  '\u00a0\u2003',
  '\u200b',
  '\u00ad',
  '\u00ad \u00ad',
  '\ufeff\u2060',
  '\u200c\u200d',
  '\u2028',
  '\u3164',
  '\u2800',
  '\u0000',
])('%j is blank, whatever it is made of', (text) => {
  expect(isBlank(text)).toBe(true)
  expect(tidyText(text, { lines: 'one' })).toBe('')
  expect(tidyText(text, { lines: 'many' })).toBe('')
})

it.each(['0', '.', '–', 'å', '💥', '漢'])('%j is not', (text) => {
  expect(isBlank(text)).toBe(false)
  expect(tidyText(text, { lines: 'one' })).toBe(text)
})

it('a text of one line is trimmed, composed, and has no line break', () => {
  const tidy = (text: string) => tidyText(text, { lines: 'one' })
  expect(tidy('\u00a0 Tittel \n')).toBe('Tittel')
  expect(tidy('A\u030ase Dekomponert')).toBe('Åse Dekomponert')
  expect(tidy('Første\r\nandre\n\n  tredje')).toBe('Første andre tredje')
  expect(tidy('Pasient\u200bforløp')).toBe('Pasientforløp')
  expect(tidy('snudd \u202etekst')).toBe('snudd tekst')
  expect(tidy('ti\u00a0millioner')).toBe('ti\u00a0millioner')
  expect(tidy('👩‍🔬')).toBe('👩‍🔬')
})

it('a text of many lines keeps them', () => {
  expect(tidyText(' Én\r\n\r\nto \n', { lines: 'many' })).toBe('Én\n\nto')
})

it('a soft hyphen stays in a title and never parts the words of its address', () => {
  const title = 'Kreft\u00adforskning i Tromsø'
  expect(tidyText(title, { lines: 'one' })).toBe(title)
  expect(slugify(title)).toBe('kreftforskning-i-tromso')
  expect(slugify('Pasient\u200bforløp\u00a0og  kvalitet')).toBe('pasientforlop-og-kvalitet')
  expect(slugify('A\u030ase')).toBe('ase')
})
