import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSavedViews } from '@/admin/saved-views/read'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { restWith, signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let people: Record<'owner' | 'admin' | 'editor' | 'colleague', SignedIn>
beforeAll(async () => {
  payload = await openPayload()
  const organisation = await publisherNamed(payload, 'Vår organisasjon')
  people = {
    owner: await signIn(payload, { role: 'communicator', organisation }),
    colleague: await signIn(payload, { role: 'communicator', organisation }),
    editor: await signIn(payload, { role: 'editor' }),
    admin: await signIn(payload, { role: 'admin' }),
  }
})
afterAll(() => payload.destroy())

const key = 'saved-view:news:one'
const path = `/api/payload-preferences/${encodeURIComponent(key)}`
const save = (by: SignedIn, name: string) =>
  by.rest('POST', path, { value: { name, query: 'search=kreft' } })

/** The names that stand above the list of news. */
const namesFor = async ({ user }: SignedIn): Promise<string[]> =>
  (await readSavedViews(payload, user, 'news')).map(({ name }) => name)

describe('a saved view', () => {
  it('is seen by whoever saved it, and by nobody else, whatever their role', async () => {
    expect((await save(people.owner, 'Mine utkast')).status).toBe(200)
    expect(await namesFor(people.owner)).toEqual(['Mine utkast'])
    for (const other of [people.colleague, people.editor, people.admin]) {
      expect(await namesFor(other)).toEqual([])
      const answers = ['?limit=0', `?where[key][equals]=${key}`].map((query) =>
        other.rest('GET', `/api/payload-preferences${query}`),
      )
      for (const answer of [other.rest('GET', path), ...answers])
        expect(await (await answer).text()).not.toContain('Mine utkast')
    }
  })
  it('stays as it is when others save or remove one under its key', async () => {
    await save(people.owner, 'Mine utkast')
    await save(people.admin, 'En annens')
    await people.editor.rest('DELETE', path)
    await people.admin.rest('DELETE', path)
    expect(await namesFor(people.owner)).toEqual(['Mine utkast'])
  })
  it('is changed and removed by nobody else by its number either', async () => {
    await save(people.owner, 'Mine utkast')
    const where = { key: { equals: key }, 'user.value': { equals: people.owner.user.id } }
    const { docs } = await payload.find({ collection: 'payload-preferences', where })
    const query = `/api/payload-preferences?where[id][in]=${docs.map(({ id }) => id).join(',')}`
    expect(docs).toHaveLength(1)
    await people.admin.rest('PATCH', query, { value: { name: 'Tatt', query: '' } })
    await people.admin.rest('DELETE', query)
    expect(await namesFor(people.owner)).toEqual(['Mine utkast'])
  })
  it('is renamed and removed by its owner', async () => {
    await save(people.owner, 'Mine utkast')
    await save(people.owner, 'Utkast fra oss')
    expect(await namesFor(people.owner)).toEqual(['Utkast fra oss'])
    expect((await people.owner.rest('DELETE', path)).status).toBe(200)
    expect(await namesFor(people.owner)).toEqual([])
  })
  it('is nothing that a visitor can read or leave', async () => {
    const visitor = restWith()
    expect((await visitor('GET', path)).status).toBe(404)
    expect((await visitor('POST', path, { value: { name: 'A', query: '' } })).status).toBe(404)
  })
  it('goes with the account', async () => {
    const leaver = await signIn(payload, { role: 'editor' })
    await save(leaver, 'Skal bort')
    await payload.delete({ collection: 'users', id: leaver.user.id })
    const { docs } = await payload.find({ collection: 'payload-preferences', limit: 0 })
    expect(JSON.stringify(docs)).not.toContain('Skal bort')
  })
})
