import { expect, it } from 'vitest'
import { fingerprintOf } from '@tests/support/upstream'

/** What each override of ours was written against. Read upstream again before you note a new one. */
it.each([
  ['@payloadcms/drizzle/dist/transactions/beginTransaction.js', '4432d52140ba7948'],
  ['@payloadcms/drizzle/dist/transactions/commitTransaction.js', '3d5c5ceb18c70856'],
  ['@payloadcms/drizzle/dist/transactions/rollbackTransaction.js', '6b002e6f0da58395'],
  ['@payloadcms/drizzle/dist/utilities/getTransaction.js', '7307a4bfeae0c4d9'],
  ['@payloadcms/drizzle/dist/upsertRow/handleUpsertError.js', 'd7dba1cccbff7857'],
  ['payload/dist/collections/operations/update.js', 'a9f4cc325d8e6717'],
  ['payload/dist/collections/operations/delete.js', '9b8a82a565eee11a'],
])('%s is as it was when its override was written', (file, fingerprint) => {
  expect(fingerprintOf(file)).toBe(fingerprint)
})
