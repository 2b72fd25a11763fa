import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wasPartnerOn } from '@/features/organisations/partnership'
import { listFormerPartners } from '@/features/organisations/queries/former'
import { isPartnerOn } from '@/features/organisations/partnership'
import { listPartners } from '@/features/organisations/queries/partners'
import { up } from '@/migrations/20261126_100950_keep_former_partners'
import { storedDay, todayInOslo } from '@/lib/days'
import type { Organisation } from '@/payload-types'
import { createGateway } from '@/data/gateway'
import { openPayload } from '@tests/support/payload'
import { listenForPurges } from '@tests/support/purges'
import { partner } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let editor: SignedIn
beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
})
afterAll(() => payload.destroy())

type Change = Omit<Partial<Organisation>, 'deletedAt'> & { deletedAt?: string | null }
const change = (id: number, data: Change, query = '') =>
  editor.rest('PATCH', `/api/organisations/${id}?locale=nb${query}`, data)
const published = { _status: 'published' } as const
const aPastDay = '2025-05-05'

/** What the composition on a day calls an organisation, with its page or without one. */
async function namedOn(id: number, day = aPastDay, locale: 'nb' | 'en' = 'nb') {
  const content = createGateway(payload)
  const [live, former] = await Promise.all([
    listPartners(content, locale),
    listFormerPartners(content, locale),
  ])
  return [
    ...live.filter((one) => one.id === id && isPartnerOn(one, day)).map(({ short }) => short),
    ...former
      .filter((one) => one.id === id && wasPartnerOn(one, day))
      .map(({ name }) => `${name.text} (${name.lang}, without a page)`),
  ]
}

const takenDown = [
  ['withdrawn', (id: number) => change(id, { _status: 'draft' }, '&unpublishAllLocales=true')],
  ['thrown away', (id: number) => change(id, { deletedAt: new Date().toISOString() })],
  ['deleted for good', (id: number) => editor.rest('DELETE', `/api/organisations/${id}`)],
  ['no longer ticked as a partner', (id: number) => change(id, { partner: false, ...published })],
] as const

describe('the composition on a day that is past goes on to name a partner', () => {
  it.each(takenDown)('that is %s since, and today’s does not', async (_, takeDown) => {
    const id = await partner(payload)
    expect(await namedOn(id, todayInOslo())).toEqual(['Partneren'])
    await takeDown(id)
    expect(await namedOn(id)).toEqual(['Partneren (nb, without a page)'])
    expect(await namedOn(id, aPastDay, 'en')).toEqual(['The partner (en, without a page)'])
    expect(await namedOn(id, todayInOslo())).toEqual([])
  })

  it('on the days of its partnership only', async () => {
    const id = await partner(payload)
    const days = { partnerFrom: storedDay('2024-01-01'), partnerTo: storedDay('2024-12-31') }
    await change(id, { ...days, ...published })
    await change(id, { deletedAt: new Date().toISOString() })
    expect(await namedOn(id, '2023-12-31')).toEqual([])
    expect(await namedOn(id, '2024-12-31')).toEqual(['Partneren (nb, without a page)'])
    expect(await namedOn(id, '2025-01-01')).toEqual([])
  })

  it('by the name that was public, whatever has been drafted', async () => {
    const id = await partner(payload, { nb: 'Gammelt navn', en: 'Old name' })
    await change(id, { name: 'Nytt navn', ...published })
    await change(id, { name: 'Hemmelig', shortName: 'H', partner: false }, '&draft=true')
    await change(id, { _status: 'draft' }, '&unpublishAllLocales=true')
    await change(id, { name: 'Hemmeligere' }, '&draft=true')
    expect(await namedOn(id)).toEqual(['Nytt navn (nb, without a page)'])
  })

  it('in the language it was public in at last', async () => {
    const id = await partner(payload, { nb: 'Bare på norsk', en: 'Not yet' })
    await editor.rest('PATCH', `/api/organisations/${id}?locale=en`, { _status: 'draft' })
    await change(id, { _status: 'draft' })
    expect(await namedOn(id, aPastDay, 'en')).toEqual(['Bare på norsk (nb, without a page)'])
  })

  it('once, with its page, when it is published again', async () => {
    const id = await partner(payload)
    await change(id, { deletedAt: new Date().toISOString() })
    await change(id, { deletedAt: null, ...published }, '&trash=true')
    expect(await namedOn(id)).toEqual(['Partneren'])
  })
})

it('an organisation that was never published as a partner is in no past', async () => {
  const id = await partner(payload)
  await change(id, { partner: false, ...published })
  await payload.delete({
    collection: 'former-partners',
    where: { organisation: { equals: id } },
  })
  await change(id, { partner: true }, '&draft=true')
  await change(id, { deletedAt: new Date().toISOString() })
  expect(await namedOn(id)).toEqual([])
})

describe('the register of partners in the past', () => {
  const kept = async (id: number) => {
    const where = { organisation: { equals: id } }
    const { docs } = await payload.find({ collection: 'former-partners', where })
    return docs.map(({ id: _, createdAt, updatedAt, ...rest }) => rest)
  }
  const rowOf = async (id: number): Promise<string> => {
    const where = { organisation: { equals: id } }
    const { docs } = await payload.find({ collection: 'former-partners', where })
    return `/api/former-partners/${docs[0]?.id}`
  }

  it('is corrected by editors, which readers see at once', async () => {
    const id = await partner(payload)
    await change(id, { deletedAt: new Date().toISOString() })
    const path = await rowOf(id)
    const purges = await listenForPurges()
    expect((await editor.rest('PATCH', path, { nb: 'Riktig navn' })).status).toBe(200)
    expect(await purges.heard()).toHaveLength(1)
    expect(await namedOn(id)).toEqual(['Riktig navn (nb, without a page)'])
    expect((await editor.rest('DELETE', path)).status).toBe(200)
    expect(await purges.heard()).toHaveLength(1)
    expect(await namedOn(id)).toEqual([])
    await purges.stop()
  })

  it('is not for communicators, not even of the organisation, and nobody adds to it', async () => {
    const id = await partner(payload)
    await change(id, { deletedAt: new Date().toISOString() })
    const communicator = await signIn(payload, { role: 'communicator', organisation: id })
    const path = await rowOf(id)
    for (const [method, body] of [['GET'], ['PATCH', { nb: 'Oss' }], ['DELETE']] as const)
      expect((await communicator.rest(method, path, body)).ok).toBe(false)
    const added = { organisation: 1, nb: 'Aldri partner', takenDown: storedDay('2026-01-01') }
    expect((await editor.rest('POST', '/api/former-partners', added)).status).toBe(403)
  })

  it.each(takenDown.filter(([how]) => how !== 'deleted for good'))(
    'begins with those that were %s before it was there',
    async (_, takeDown) => {
      const id = await partner(payload, { nb: 'Fra før', en: 'From before' })
      await change(id, { name: 'Et utkast' }, '&draft=true')
      await takeDown(id)
      const expected = await kept(id)
      await payload.delete({ collection: 'former-partners', where: { id: { exists: true } } })
      await up({ db: payload.db.drizzle, payload, req: {} as never })
      expect(await kept(id)).toEqual(expected)
    },
  )
})
