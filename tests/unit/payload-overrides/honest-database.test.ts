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
  ['payload/dist/auth/sessions.js', '9980d410b42864b5'],
  ['payload/dist/auth/operations/login.js', '9eef407265a8acdf'],
  ['payload/dist/auth/operations/logout.js', '4e74ff8ce0d04c9d'],
  ['payload/dist/auth/operations/refresh.js', '16a3999fd235bf8b'],
  ['payload/dist/auth/operations/resetPassword.js', '1c5822c04480cff3'],
  ['payload/dist/auth/strategies/local/incrementLoginAttempts.js', 'ceefa49dacf7148e'],
])('%s is as it was when its override was written', (file, fingerprint) => {
  expect(fingerprintOf(file)).toBe(fingerprint)
})
