import { expect, it } from 'vitest'
import { markWords, passageOf } from '@/lib/marked-text'

const isKreft = (word: string) => word.toLowerCase().startsWith('kreft')
const shown = (text: string) =>
  markWords(text, isKreft)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('')

it('marks whole words, and leaves every sign as it was', () => {
  expect(shown('Om kreft & <b>kreftbehandling</b>, ikke alt.')).toBe(
    'Om [kreft] & <b>[kreftbehandling]</b>, ikke alt.',
  )
  expect(shown('kreft\u00adbehandling')).toBe('[kreft\u00adbehandling]')
  expect(shown('')).toBe('')
})

it('shows the place where it is said, with signs where something is left out', () => {
  const text = `${'Først noe annet. '.repeat(30)}Her handler det om kreft. ${'Så mer. '.repeat(60)}`
  const passage = passageOf(text, isKreft)
  expect(passage).toMatch(/^… .*Her handler det om kreft\..* …$/)
  expect(passage.length).toBeLessThan(240)
  expect(passageOf('Kort tekst.', isKreft)).toBe('Kort tekst.')
})
