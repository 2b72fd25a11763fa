import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { migrate } from '@/prepare/migrate'
import { makeFirstAdmin } from '@/prepare/first-users'
import { openPayload } from '@tests/support/payload'

const login = vi.hoisted(() => {
  const email = 'first@example.org'
  const password = 'et langt og godt passord'
  Object.assign(process.env, { ADMIN_EMAIL: email, ADMIN_PASSWORD: password })
  return { email, password }
})
let payload: Payload

beforeAll(async () => {
  payload = await openPayload()
})

describe('an operator with a database of their own', () => {
  it('gets the first administrator from the environment, once', async () => {
    expect(await makeFirstAdmin(payload)).toBe('made')
    expect(await makeFirstAdmin(payload)).toBe('there')
    const { user } = await payload.login({
      collection: 'users',
      data: login,
    })
    expect(user).toMatchObject({ role: 'admin' })
  })

  it('may migrate from several processes at once', async () => {
    await expect(Promise.all([migrate(payload), migrate(payload)])).resolves.toBeDefined()
  })
})
