import { expect, test } from 'vitest'
import { withForeignWords } from '@/seed/foreign-words'

const text = (words: string) => ({ type: 'text', version: 1, text: words })
const paragraph = (...children: object[]) => ({ type: 'paragraph', version: 1, children })
const english = (words: string) =>
  expect.objectContaining({
    type: 'inlineBlock',
    fields: expect.objectContaining({ text: words, language: 'en' }),
  })

test('words marked as English become words in another language, and the text around them stays', () => {
  const marked = paragraph(text('Planen heter {en: A Plan} og {en: The Plan}.'))
  expect(withForeignWords([marked])).toEqual([
    paragraph(
      text('Planen heter '),
      english('A Plan'),
      text(' og '),
      english('The Plan'),
      text('.'),
    ),
  ])
})

test('text without a mark stays as it is', () => {
  const plain = paragraph(text('Kreftplanen {2021} og samfunnsoppdraget'))
  expect(withForeignWords([plain])).toEqual([plain])
})
