import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isPublicFile } from '@/cms/media/public-file'
import { createGateway } from '@/data/gateway'
import { withLogos } from '@/features/organisations/queries/logos'
import { findPartner, listPartners } from '@/features/organisations/queries/partners'
import { peopleById } from '@/features/people/queries'
import { storedDay, todayInOslo } from '@/lib/days'
import { sizeName } from '@/lib/picture-sizes'
import { shareName } from '@/lib/share-image'
import type { Media } from '@/payload-types'
import { library } from '@tests/support/files'
import { openPayload } from '@tests/support/payload'
import { partner } from '@tests/support/register'
import { restWith, signIn } from '@tests/support/sign-in'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})
afterAll(() => payload.destroy())

async function person(consent: { given?: string; until?: string }) {
  const photo = await library(payload).picture()
  const { id } = await payload.create({
    collection: 'people',
    locale: 'nb',
    data: { name: 'Kari Nordmann', photo: photo.id, consent, _status: 'published' },
  })
  return id
}

const hasPortrait = async (id: number) =>
  (await peopleById(createGateway(payload), 'nb', [id])).get(id)?.portrait !== undefined

const visitor = restWith()
const today = storedDay(todayInOslo())

/** Where a face is, as it was sent, as pages show it and as networks do. */
async function addressesOf(id: number): Promise<string[]> {
  const { photo } = await payload.findByID({ collection: 'people', id, depth: 1 })
  const { filename } = photo as Media
  const names = [filename, sizeName(String(filename), 240), shareName(String(filename))]
  return names.map((name) => `/api/media/file/${name}`)
}

const statuses = async (addresses: readonly string[]) =>
  Promise.all(addresses.map(async (address) => (await visitor('GET', address)).status))

it.each([
  ['who has consented', { given: today }, true],
  ['who has consented until today', { given: today, until: today }, true],
  ['whose consent has ended', { given: '2025-01-01', until: storedDay('2026-01-01') }, false],
  ['who was never asked', {}, false],
])('a face is shown of somebody %s', async (_, consent, shown) => {
  expect(await hasPortrait(await person(consent))).toBe(shown)
})

it('a face is at none of its addresses once the consent of its person has ended, and again when it goes on', async () => {
  const id = await person({ given: '2025-01-01', until: storedDay('2026-01-01') })
  const addresses = await addressesOf(id)
  expect(await statuses(addresses)).toEqual([404, 404, 404])
  expect(await isPublicFile(payload, addresses[0] ?? '')).toBe(false)
  await consentUntil(id, today)
  expect(await statuses(addresses)).toEqual([200, 200, 200])
})

it('a face is at its address when the consent to it was given anew with the picture itself', async () => {
  const id = await person({ given: '2025-01-01', until: storedDay('2026-01-01') })
  const addresses = await addressesOf(id)
  const { photo } = await payload.findByID({ collection: 'people', id, depth: 0 })
  const again = async (given: string) =>
    payload.update({
      collection: 'media',
      id: Number(photo),
      data: { consent: { given: storedDay(given) }, _status: 'published' },
    })
  await again('2025-06-01')
  expect(await statuses(addresses)).toEqual([404, 404, 404])
  await again('2026-02-01')
  expect(await statuses(addresses)).toEqual([200, 200, 200])
})

const consentUntil = (id: number, until: string) =>
  payload.update({
    collection: 'people',
    id,
    locale: 'nb',
    data: { consent: { given: today, until }, _status: 'published' },
  })

it('a face is gone from every role, and from its own address, the moment its consent is withdrawn', async () => {
  const id = await person({ given: today })
  const { rest } = await signIn(payload, { role: 'editor' })
  const portrait = (await peopleById(createGateway(payload), 'nb', [id])).get(id)?.portrait
  const [address = ''] = portrait?.avif?.split(' ') ?? []
  expect((await visitor('GET', address)).status).toBe(200)
  const answer = await rest('POST', `/api/people/${id}/consent`, { withdraw: true })
  expect(answer.status).toBe(200)
  expect(await hasPortrait(id)).toBe(false)
  expect((await visitor('GET', address)).status).toBe(404)
})

it('a partner is shown with its logo, and by name where it has none', async () => {
  const { id: logo } = await library(payload).picture()
  const [named, drawn] = [await partner(payload), await partner(payload)]
  await payload.update({
    collection: 'organisations',
    id: drawn,
    locale: 'nb',
    data: { logo, _status: 'published' },
  })
  const content = createGateway(payload)
  const partners = await withLogos(content, 'nb', await listPartners(content, 'nb'))
  const logoOf = (id: number) => partners.find((one) => one.id === id)?.logo?.src
  expect([logoOf(named), logoOf(drawn)]).toEqual([undefined, expect.stringContaining('/felt-')])
  const slug =
    partners
      .find(({ id }) => id === drawn)
      ?.href.split('/')
      .at(-1) ?? ''
  expect((await findPartner(content, { locale: 'nb', slug }))?.logo?.src).toBe(logoOf(drawn))
})
