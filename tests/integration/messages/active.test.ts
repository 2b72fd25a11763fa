import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { listActiveMessages } from '@/features/messages/queries/active'
import type { Message } from '@/payload-types'
import { createGateway } from '@/data/gateway'
import { clockAt } from '@tests/support/clock'
import { openPayload } from '@tests/support/payload'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})

const announce = (text: string, rest: Partial<Message>) =>
  payload.create({
    collection: 'messages',
    locale: 'nb',
    data: {
      text,
      level: 'information',
      scope: 'site',
      from: '2031-05-01T08:00:00.000Z',
      _status: 'published',
      ...rest,
    },
  })

const seen = async (at: string, path = '/', locale: 'nb' | 'en' = 'nb') => {
  const content = createGateway(payload, { clock: clockAt(at) })
  const messages = await listActiveMessages(content, { locale, path })
  return messages.map(({ text }) => text)
}

it('a message is shown from its first moment and no longer from its last', async () => {
  const to = '2031-05-01T10:00:00.000Z'
  const { id } = await announce('Vi flytter i dag', { to })
  expect(await seen('2031-05-01T07:59:59.999Z')).toEqual([])
  expect(await seen('2031-05-01T08:00:00.000Z')).toEqual(['Vi flytter i dag'])
  expect(await seen('2031-05-01T09:59:59.999Z')).toEqual(['Vi flytter i dag'])
  expect(await seen(to)).toEqual([])
  await payload.delete({ collection: 'messages', id })
})

it('a message for a section is shown there and below, one for a page only there, the serious first', async () => {
  const section = await announce('Om nyhetene', { scope: 'section', path: '/aktuelt' })
  const page = await announce('Om kontakt', { scope: 'page', path: '/kontakt' })
  const site = await announce('Viktig', { level: 'critical', from: '2031-04-01T08:00:00.000Z' })
  const at = '2031-05-02T08:00:00.000Z'
  expect(await seen(at, '/aktuelt')).toEqual(['Viktig', 'Om nyhetene'])
  expect(await seen(at, '/aktuelt/en-sak')).toEqual(['Viktig', 'Om nyhetene'])
  expect(await seen(at, '/kontakt')).toEqual(['Viktig', 'Om kontakt'])
  expect(await seen(at, '/kontakt/her')).toEqual(['Viktig'])
  expect(await seen(at, '/en', 'en')).toEqual([])
  for (const { id } of [section, page, site]) await payload.delete({ collection: 'messages', id })
})

it.each([
  ['without an address', { path: '' }, 'Skriv adressen'],
  ['with words for an address', { path: 'aktuelt' }, 'må begynne med /'],
])('a message for a section %s is refused, since nobody would see it', async (_, rest, reason) => {
  await expect(announce('Til ingen', { scope: 'section', ...rest })).rejects.toMatchObject({
    data: { errors: [{ path: 'path', message: expect.stringContaining(reason) }] },
  })
})

it('a message for the whole site needs no address', async () => {
  const { id } = await announce('Til alle', { path: '' })
  await payload.delete({ collection: 'messages', id })
  expect(id).toBeGreaterThan(0)
})
