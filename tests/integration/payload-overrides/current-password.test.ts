import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isPasswordOf, type Stored } from '@/cms/payload-overrides/current-password'
import { openPayload } from '@tests/support/payload'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})
afterAll(() => payload.destroy())

it('a password as Payload stores it is known again, and no other is', async () => {
  const password = 'hest batteri klips æøå'
  const email = `kanari-${Date.now()}@example.org`
  const { id } = await payload.create({
    collection: 'users',
    data: { email, password, name: 'Kanari', role: 'editor' },
  })
  const stored = await payload.db.findOne<Stored & { id: number }>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  const given = [password, `${password} `, password.toUpperCase(), '']
  const known = await Promise.all(given.map((each) => isPasswordOf(stored ?? {}, each)))
  expect(known).toEqual([true, false, false, false])
  expect(await isPasswordOf({}, password)).toBe(false)
})
