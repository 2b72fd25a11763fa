import { expect, it } from 'vitest'
import { fingerprintOfWords } from '@/cms/outdated/fingerprint'
import { originalChanges, type OriginalText } from '@/cms/outdated/text-changes'

const before: OriginalText = { title: 'Tittel', lead: 'Ingress', paragraphs: ['En', 'To', 'To'] }

it.each<[string, Partial<OriginalText>]>([
  ['nothing', {}],
  ['a paragraph that was moved', { paragraphs: ['To', 'En', 'To'] }],
  ['a new title', { title: 'En annen' }],
  ['what was the lead and is a paragraph', { lead: '', paragraphs: ['Ingress', 'En', 'To', 'To'] }],
  ['another paragraph', { paragraphs: ['En', 'To', 'Tre'] }],
  ['a paragraph that stands there once instead of twice', { paragraphs: ['En', 'To'] }],
  ['two paragraphs that became one', { paragraphs: ['En To', 'To'] }],
])('fingerprints differ exactly where there are changes: %s', (_, change) => {
  const now = { ...before, ...change }
  const isSame = fingerprintOfWords(before) === fingerprintOfWords(now)
  expect(isSame).toBe(originalChanges(before, now).length === 0)
})
