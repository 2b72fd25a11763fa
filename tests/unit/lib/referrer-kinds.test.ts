import { expect, test } from 'vitest'
import { referrerKind } from '@/lib/referrer-kinds'

test.each([
  [undefined, 'direct'],
  ['https://hub.example/aktuelt', 'own'],
  ['https://www.google.com/', 'search'],
  ['https://www.google.co.uk/', 'search'],
  ['https://duckduckgo.com/', 'search'],
  ['https://www.linkedin.com/', 'social'],
  ['https://t.co/x', 'social'],
  ['https://www.kreftforeningen.no/', 'other'],
  ['https://googel.example/', 'other'],
  ['https://notgoogle.com/', 'other'],
  ['android-app://com.google.android.gm/', 'other'],
  ['not an address', 'other'],
])('somebody who comes from %s is counted as %s', (referrer, kind) => {
  expect(referrerKind(referrer, 'hub.example')).toBe(kind)
})
