import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { createGateway } from '@/data/gateway'
import {
  latestShown,
  shownMessages,
  yearsShown,
  type Span,
} from '@/features/message-archive/queries/shown'
import { clockAt } from '@tests/support/clock'
import { openPayload } from '@tests/support/payload'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})

type Said = { message: number; at: string; from: string; text?: string; to?: string }
type More = { state?: 'shown' | 'withdrawn'; language?: 'nb' | 'en' }

/** What a save writes down, at a time of its own. */
const say = async ({ message, at, from, text = 'Tekst', to }: Said, more: More = {}) => {
  const { language = 'nb', state = 'shown' } = more
  const { drizzle } = payload.db as unknown as {
    drizzle: { execute: (s: unknown) => Promise<unknown> }
  }
  await drizzle.execute(sql`
    insert into message_records (message, language, state, "at", text, level, scope, "from", "to")
    values (${message}, ${language}, ${state}, ${at}, ${text}, 'important', 'site', ${from}, ${to ?? null})`)
}

const later = '2040-01-01T00:00:00.000Z'
const seen = async (
  { from, to }: Record<keyof Span, string>,
  now = later,
  locale: 'nb' | 'en' = 'nb',
) => {
  const content = createGateway(payload, { clock: clockAt(now) })
  const shown = await shownMessages(content, locale, { from: new Date(from), to: new Date(to) })
  return shown.map(({ text, from: begun, to: ended }) => [
    text,
    begun.toISOString().slice(0, 16),
    ended?.toISOString().slice(0, 16) ?? null,
  ])
}

it('what stood at a moment is told, from when it began until it was over', async () => {
  await say({
    message: 901,
    at: '2030-01-01T08:00:00Z',
    from: '2030-01-02T08:00:00Z',
    to: '2030-01-03T08:00:00Z',
    text: 'Planlagt',
  })
  const line = ['Planlagt', '2030-01-02T08:00', '2030-01-03T08:00']
  const day = { from: '2030-01-02T00:00:00Z', to: '2030-01-03T00:00:00Z' }
  expect(await seen(day)).toEqual([line])
  expect(await seen({ from: '2030-01-03T08:00:00Z', to: '2030-01-04T00:00:00Z' })).toEqual([])
  expect(await seen(day, later, 'en')).toEqual([])
})

it('nobody learns of a message that is still to come', async () => {
  await say({
    message: 902,
    at: '2030-02-01T08:00:00Z',
    from: '2030-02-10T08:00:00Z',
    to: '2030-02-11T08:00:00Z',
    text: 'Kommer',
  })
  const all = { from: '2030-02-01T00:00:00Z', to: '2030-03-01T00:00:00Z' }
  expect(await seen(all, '2030-02-05T00:00:00Z')).toEqual([])
  expect(await seen(all, '2030-02-10T08:00:00Z')).toEqual([
    ['Kommer', '2030-02-10T08:00', '2030-02-11T08:00'],
  ])
})

it('a corrected text is two that stood after each other, and an end that was moved is one', async () => {
  const message = 903
  const from = '2030-04-01T08:00:00Z'
  await say({ message, at: from, from, to: '2030-04-01T16:00:00Z', text: 'Feil' })
  await say({ message, at: '2030-04-01T09:00:00Z', from, to: '2030-04-01T16:00:00Z', text: 'Rett' })
  await say({ message, at: '2030-04-01T10:00:00Z', from, to: '2030-04-01T12:00:00Z', text: 'Rett' })
  expect(await seen({ from, to: '2030-04-02T00:00:00Z' })).toEqual([
    ['Rett', '2030-04-01T09:00', '2030-04-01T12:00'],
    ['Feil', '2030-04-01T08:00', '2030-04-01T09:00'],
  ])
})

it('what was taken down is over, and what was taken down before it began never stood', async () => {
  const from = '2030-05-01T08:00:00Z'
  await say({ message: 904, at: from, from, text: 'Tatt ned' })
  await say({ message: 904, at: '2030-05-01T09:00:00Z', from }, { state: 'withdrawn' })
  await say({ message: 905, at: from, from: '2030-05-20T08:00:00Z', text: 'Aldri' })
  await say({ message: 905, at: '2030-05-02T08:00:00Z', from }, { state: 'withdrawn' })
  expect(await seen({ from: '2030-05-01T00:00:00Z', to: '2030-06-01T00:00:00Z' })).toEqual([
    ['Tatt ned', '2030-05-01T08:00', '2030-05-01T09:00'],
  ])
})

it('the latest that are over are told in a new year too, in a language nothing was said in since', async () => {
  const from = '2030-06-01T08:00:00Z'
  await say({ message: 907, at: from, from, to: '2030-06-02T08:00:00Z', text: 'I juni' })
  await say(
    { message: 908, at: '2031-01-01T08:00:00Z', from, text: 'In English' },
    { language: 'en' },
  )
  const latest = async (now: string) =>
    (await latestShown(createGateway(payload, { clock: clockAt(now) }), 'nb')).map(
      ({ text }) => text,
    )
  expect((await latest('2031-01-02T00:00:00Z'))[0]).toBe('I juni')
  expect(await latest('2030-06-01T12:00:00Z')).not.toContain('I juni')
})

it('a page that tells what stands is true until the next begins or one is over', async () => {
  const ends = '2030-07-01T16:00:00Z'
  await say({ message: 906, at: '2030-07-01T08:00:00Z', from: '2030-07-01T08:00:00Z', to: ends })
  const clock = clockAt('2030-07-01T12:00:00Z')
  const asked: string[] = []
  const content = createGateway(payload, {
    clock: {
      ...clock,
      now: clock.now,
      hasCome: (at) => (asked.push(new Date(at).toISOString()), false),
    },
  })
  await shownMessages(content, 'nb', { from: clock.now, to: new Date(clock.now.getTime() + 1) })
  expect(asked).toEqual(['2030-07-01T16:00:00.000Z'])
})

it('the years are those in which something began to stand, in any language', async () => {
  const content = createGateway(payload, { clock: clockAt('2030-12-31T00:00:00Z') })
  expect(await yearsShown(content)).toEqual([2030])
})
