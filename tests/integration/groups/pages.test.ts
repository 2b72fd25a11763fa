import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createGateway } from '@/data/gateway'
import { nearestDay, standingOn } from '@/features/roster/groups'
import { findWorkingGroup } from '@/features/roster/queries/groups'
import { compositionOn } from '@/features/roster/seats'
import { storedDay } from '@/lib/days'
import { openPayload } from '@tests/support/payload'
import { appoint, coordinationGroup, partner, person } from '@tests/support/register'
import { listenForPurges } from '@tests/support/purges'
import { wholeSitemap } from '@tests/support/sitemap'
import { signIn, type Rest } from '@tests/support/sign-in'

let payload: Payload
let rest: Rest
beforeAll(async () => {
  payload = await openPayload()
  rest = (await signIn(payload, { role: 'editor' })).rest
})
afterAll(() => payload.destroy())

let made = 0
/** A working group with an address of its own, published in Norwegian unless said otherwise. */
async function group(more: object = {}) {
  const slug = `gruppe-${Date.now()}-${(made += 1)}`
  const data = { name: 'Arbeidsgruppen', slug, kind: 'working', _status: 'published', ...more }
  const response = await rest('POST', '/api/groups?locale=nb', data)
  expect(response.status, await response.clone().text()).toBe(201)
  return { id: Number((await response.json()).doc.id), slug }
}
const shown = (slug: string, locale: 'nb' | 'en' = 'nb') =>
  findWorkingGroup(createGateway(payload), locale, slug)
const listed = async (): Promise<string[]> =>
  (await wholeSitemap(createGateway(payload))).flatMap(({ versions }) =>
    versions.map(({ path }) => path),
  )

describe('the page of a working group', () => {
  it('shows its mandate, its period and whoever is published as sitting in it', async () => {
    const organisation = await partner(payload)
    const { id, slug } = await group({
      mandate: 'Foreslå noe.',
      from: storedDay('2024-01-01'),
      organisations: [organisation],
    })
    const sits = { organisation, from: '2024-01-01', group: id }
    await appoint(payload, { ...sits, person: await person(payload, 'Kari Publisert') })
    await appoint(
      payload,
      { ...sits, person: await person(payload, 'Ola Utkast') },
      { _status: 'draft' },
    )
    const found = await shown(slug)
    expect(found).toMatchObject({ mandate: 'Foreslå noe.', from: '2024-01-01' })
    expect(found?.organisations.map(({ name }) => name)).toEqual(['Partneren'])
    const names = compositionOn(found?.seats ?? [], '2025-01-01').flatMap(({ seats }) =>
      seats.map((seat) => seat.person),
    )
    expect(names).toEqual(['Kari Publisert'])
  })

  it('is there in the languages it is published in, and in no other', async () => {
    const { id, slug } = await group()
    expect(await shown(slug)).toMatchObject({ other: undefined })
    const words = { name: 'The working group', slug: `${slug}-en`, _status: 'published' }
    expect((await rest('PATCH', `/api/groups/${id}?locale=en`, words)).status).toBe(200)
    expect(await shown(slug)).toMatchObject({ other: `${slug}-en` })
    expect(await shown(`${slug}-en`, 'en')).toMatchObject({ name: { text: 'The working group' } })
    expect(await listed()).toEqual(
      expect.arrayContaining([`/grupper/${slug}`, `/en/groups/${slug}-en`]),
    )
  })

  it('is not there while the group is a draft', async () => {
    const { slug } = await group({ _status: 'draft' })
    expect(await shown(slug)).toBe(null)
    expect(await listed()).not.toContain(`/grupper/${slug}`)
  })

  it('is taken off its address in the save that withdraws the group', async () => {
    const { id, slug } = await group()
    const purges = await listenForPurges()
    const withdrawn = await rest('PATCH', `/api/groups/${id}?locale=nb`, { _status: 'draft' })
    expect(withdrawn.status).toBe(200)
    expect((await purges.heard()).flatMap((purge) => purge.withdrawn)).toContain(`/grupper/${slug}`)
    await purges.stop()
    expect(await shown(slug)).toBe(null)
  })

  it('is not given to the coordination group, which has its own', async () => {
    const first = await coordinationGroup(payload)
    const { slug } = await payload.findByID({ collection: 'groups', id: first, locale: 'nb' })
    expect(await shown(slug)).toBe(null)
    const paths = await listed()
    expect(paths).not.toContain(`/grupper/${slug}`)
    expect(paths).toContain('/koordineringsgruppen')
  })
})

it('a group that is over stands on its last day, one to come on its first', () => {
  const term = { from: '2024-01-01', to: '2024-12-31' }
  const days = ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01']
  expect(days.map((day) => standingOn(term, day))).toEqual(['before', 'during', 'during', 'after'])
  expect(days.map((day) => nearestDay(term, day))).toEqual([
    '2024-01-01',
    '2024-01-01',
    '2024-12-31',
    '2024-12-31',
  ])
})
