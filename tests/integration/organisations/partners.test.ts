import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { findPartner, listPartners } from '@/features/organisations/queries/partners'
import { storedDay } from '@/lib/days'
import { createGateway } from '@/data/gateway'
import { clockAt } from '@tests/support/clock'
import { openPayload } from '@tests/support/payload'
import { partner } from '@tests/support/register'
import { signIn } from '@tests/support/sign-in'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})

const asVisitor = (day = '2026-01-01') =>
  createGateway(payload, { clock: clockAt(`${day}T12:00:00Z`) })
const slugOf = async (id: number) =>
  (await payload.findByID({ collection: 'organisations', id, locale: 'nb' })).slug

it('a partner has a page before and after its last day, and none before its first', async () => {
  const id = await partner(payload)
  const slug = await slugOf(id)
  const days = { partnerFrom: storedDay('2025-01-01'), partnerTo: storedDay('2025-12-31') }
  const data = { ...days, _status: 'published' } as const
  await payload.update({ collection: 'organisations', id, locale: 'nb', data })
  const seen = (day: string) => findPartner(asVisitor(day), { locale: 'nb', slug })
  expect(await seen('2024-12-31')).toBeNull()
  expect(await seen('2025-01-01')).toMatchObject({ from: '2025-01-01', to: '2025-12-31' })
  expect(await seen('2026-01-01')).toMatchObject({ to: '2025-12-31' })
})

it('a partner page names its counterpart only while that is published', async () => {
  const id = await partner(payload)
  const asked = { locale: 'nb', slug: await slugOf(id) } as const
  expect((await findPartner(asVisitor(), asked))?.alternate).toMatch(
    /^\/en\/partners\/the-partner-/,
  )
  const data = { _status: 'draft' } as const
  await payload.update({ collection: 'organisations', id, locale: 'en', data })
  expect((await findPartner(asVisitor(), asked))?.alternate).toBeUndefined()
})

it('an English reader is shown a partner published in Norwegian only, marked as Norwegian', async () => {
  const id = await partner(payload, { nb: 'Bare på norsk', en: 'Not yet' })
  const data = { _status: 'draft' } as const
  await payload.update({ collection: 'organisations', id, locale: 'en', data })
  const seen = (await listPartners(asVisitor(), 'en')).find((one) => one.id === id)
  expect(seen?.name).toEqual({ text: 'Bare på norsk', lang: 'nb' })
})

it('an organisation that is no partner has no page', async () => {
  const id = await partner(payload)
  const data = { partner: false, _status: 'published' } as const
  await payload.update({ collection: 'organisations', id, locale: 'nb', data })
  const asked = { locale: 'nb', slug: await slugOf(id) } as const
  expect(await findPartner(asVisitor(), asked)).toBeNull()
})

it('a communicator neither publishes nor throws away what editors have in a draft of the organisation', async () => {
  const id = await partner(payload, { nb: 'Gammelt navn', en: 'Old name' })
  const own = await signIn(payload, { role: 'communicator', organisation: id })
  const describe = (description: string) =>
    own.rest('PATCH', `/api/organisations/${id}?locale=nb`, { description, _status: 'published' })
  const shown = async () => {
    const { name, shortName, description } = await payload.findByID({
      collection: 'organisations',
      id,
      locale: 'nb',
    })
    return { name, shortName: shortName ?? null, description }
  }
  expect((await describe('Om oss')).status).toBe(200)
  const data = { name: 'Nytt navn', shortName: 'NN' }
  await payload.update({ collection: 'organisations', id, locale: 'nb', data, draft: true })
  for (const answer of [
    await describe('Mer om oss'),
    await own.rest('POST', `/api/organisations/${id}/revert?locale=nb`, {}),
  ]) {
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Redaktørene har endringer i utkastet')
  }
  expect(await shown()).toEqual({ name: 'Gammelt navn', shortName: null, description: 'Om oss' })
  const draft = { collection: 'organisations', id, locale: 'nb', draft: true } as const
  expect(await payload.findByID(draft)).toMatchObject(data)
})
