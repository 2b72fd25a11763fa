import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { library } from '@tests/support/files'
import { openPayload } from '@tests/support/payload'
import { person, publisherNamed } from '@tests/support/register'
import { signIn, signInAsLeaver, workOutPermissions, type SignedIn } from '@tests/support/sign-in'
import { matrix } from './matrix'
import { sample, type Slug, type World } from './samples'

let payload: Payload
let own: SignedIn
let other: SignedIn
let left: SignedIn
let world: World

beforeAll(async () => {
  payload = await openPayload()
  const mine = await publisherNamed(payload, 'egen')
  const others = await publisherNamed(payload, 'annen')
  own = await signIn(payload, { role: 'communicator', organisation: mine })
  other = await signIn(payload, { role: 'communicator', organisation: others })
  left = await signInAsLeaver(payload, await publisherNamed(payload, 'borte'))
  await workOutPermissions(payload, [own, other, left])
  const { id: file } = await library(payload).pdf()
  world = { payload, own: mine, other: others, person: await person(payload, 'Ola'), file }
})
afterAll(() => payload.destroy())

// Every page of the panel works out all that its visitor may do, and changes the answers of the rules.
describe('a communicator', () => {
  const editorial = Object.keys(matrix)
  const keptByEditors = editorial.filter(
    (slug) => !['news', 'events', 'cards', 'documents', 'media', 'organisations'].includes(slug),
  )
  const countOf = async (who: SignedIn, path: string): Promise<number> => {
    const answer = await who.rest('GET', path)
    expect(answer.status).toBeLessThan(500)
    const { totalDocs = 0 }: { totalDocs?: number } = await answer.json()
    return totalDocs
  }

  it.each(keptByEditors)('reads no version of %s', async (slug) => {
    await payload.create({
      collection: slug as CollectionSlug,
      locale: 'nb',
      data: sample(slug as Slug, world, world.own),
      draft: true,
    })
    const { totalDocs } = await payload.countVersions({ collection: slug as CollectionSlug })
    expect(totalDocs).toBeGreaterThan(0)
    for (const who of [own, other, left])
      expect(await countOf(who, `/api/${slug}/versions?limit=1`)).toBe(0)
  })

  it.each(keptByEditors)('reads no %s in all languages at once', async (slug) => {
    for (const who of [own, other, left])
      expect(await countOf(who, `/api/${slug}?locale=all&limit=1`)).toBe(0)
  })

  it('whose organisation was removed describes no other and reads no versions at all', async () => {
    const refused = await left.rest('PATCH', `/api/organisations/${world.own}?locale=nb`, {
      description: 'Beskrevet av en annen',
    })
    expect(refused.status).toBeGreaterThanOrEqual(400)
    for (const slug of editorial) {
      expect(await countOf(left, `/api/${slug}/versions?limit=1`)).toBe(0)
      expect(await countOf(left, `/api/${slug}?locale=all&limit=1`)).toBe(0)
    }
  })
})
