import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { forgetRegistrations } from '@/cms/registrations/forget'
import { registrationDays } from '@/lib/registrations'
import { cancelPlace } from '@/web/registrations/keyed-place'
import { openRegistrations } from './world'

let site: Awaited<ReturnType<typeof openRegistrations>>
beforeAll(async () => {
  site = await openRegistrations()
})
afterAll(() => site.close())
beforeEach(() => site.clear())

const fifty = Array.from({ length: 50 }, (_, at) => at)
const counted = (came: readonly string[]) =>
  Object.fromEntries(
    [...Map.groupBy(came, (each) => each)].map(([what, all]) => [what, all.length]),
  )

describe('fifty at once for twenty places', () => {
  it('with a waiting list get twenty places, and thirty wait in the order they came', async () => {
    const event = await site.event({ capacity: 20, waitingList: true })
    const came = await Promise.all(fifty.map(() => site.take(event)))
    expect(counted(came)).toEqual({ seat: 20, waiting: 30 })
    const places = await site.places(event)
    expect(places).toEqual([...Array(20).fill('seat'), ...Array(30).fill('waiting')])
    expect(await site.mails()).toHaveLength(50)
    expect(await site.told(event)).toBe(1)
  })

  it('without one get twenty places, and thirty are told that it is full, nothing of theirs is kept', async () => {
    const event = await site.event({ capacity: 20 })
    const came = await Promise.all(fifty.map(() => site.take(event)))
    expect(counted(came)).toEqual({ seat: 20, full: 30 })
    expect(await site.places(event)).toEqual(Array(20).fill('seat'))
    expect(await site.mails()).toHaveLength(20)
    const { rows } = await site.run(sql`select 1 from inquiry_tokens`)
    expect(rows).toHaveLength(20)
  })

  it('that are one person are one place and one e-mail', async () => {
    const event = await site.event({ capacity: 20, waitingList: true })
    const came = await Promise.all(fifty.map(() => site.take(event, 'kari@example.org')))
    expect(counted(came)).toEqual({ seat: 50 })
    expect([(await site.kept(event)).length, (await site.mails()).length]).toEqual([1, 1])
  })
})

it('an event without an end of places takes everybody', async () => {
  const event = await site.event()
  expect(counted(await Promise.all(fifty.map(() => site.take(event))))).toEqual({ seat: 50 })
  expect(await site.told(event)).toBe(0)
})

it('somebody who is registered is told so, even when it has become full', async () => {
  const event = await site.event({ capacity: 1 })
  expect(await site.take(event, 'Kari@Example.org')).toBe('seat')
  expect(await site.take(event, 'kari@example.org')).toBe('seat')
  expect(await site.take(event, 'ola@example.org')).toBe('full')
})

it('a proof that was used for somebody registers nobody else, and the same sent again is the same', async () => {
  const event = await site.event({ capacity: 5 })
  const sent = { token: 'one', digest: 'kari' }
  expect(await site.take(event, 'kari@example.org', sent)).toBe('seat')
  expect(await site.take(event, 'kari@example.org', sent)).toBe('seat')
  expect(await site.take(event, 'ola@example.org', { token: 'one', digest: 'ola' })).toBe('used')
  expect(await site.kept(event)).toHaveLength(1)
  expect(await site.mails()).toHaveLength(1)
})

it('when the e-mail cannot be queued nobody is registered, and the same can be sent again', async () => {
  const event = await site.event()
  await site.run(sql`alter table mails add constraint none_today check (false) not valid`)
  await expect(site.take(event, 'kari@example.org', { token: 'again' })).rejects.toThrow()
  await site.run(sql`alter table mails drop constraint none_today`)
  expect(await site.kept(event)).toEqual([])
  expect(await site.take(event, 'kari@example.org', { token: 'again' })).toBe('seat')
})

const yesterday = new Date(Date.now() - 86_400_000).toISOString()
const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
describe('nobody registers for an event', () => {
  it.each([
    ['that is cancelled', {}, { state: 'cancelled' }],
    ['that has begun', {}, { start: yesterday }],
    ['whose registration has not opened', { opens: tomorrow }, {}],
    ['whose registration has closed', { closes: yesterday }, {}],
    ['that is registered for elsewhere', { own: false, url: 'https://example.org' }, {}],
    ['that is not public', {}, { _status: 'draft' }],
  ])('%s', async (_, registration, more) => {
    const event = await site.event(registration, more as never)
    expect(await site.take(event)).toBe('closed')
    expect([await site.kept(event), await site.mails()]).toEqual([[], []])
  })

  it('that was withdrawn, thrown away, or never was', async () => {
    const [withdrawn, thrown] = [await site.event(), await site.event()]
    await site.payload.update({
      collection: 'events',
      id: withdrawn,
      locale: 'nb',
      data: { _status: 'draft' },
    })
    await site.payload.update({
      collection: 'events',
      id: thrown,
      data: { deletedAt: new Date().toISOString() },
    })
    for (const event of [withdrawn, thrown, 999_999]) expect(await site.take(event)).toBe('closed')
  })

  it('in a language it is not published in', async () => {
    expect(await site.take(await site.event(), undefined, { locale: 'en' })).toBe('closed')
  })
})

describe('whoever has registered', () => {
  const change = (id: number, data: object, draft = false) =>
    site.payload.update({
      collection: 'events',
      id,
      locale: 'nb',
      draft,
      data: { ...data, _status: draft ? 'draft' : 'published' } as never,
    })
  const later = new Date(Date.now() + 400 * 86_400_000).toISOString()
  const told = async () => {
    const subjects = (await site.mails()).map(({ subject }) => subject.split(':')[0])
    return subjects.filter((subject) => !/påmeldt|venteliste/.test(subject ?? ''))
  }

  it('is told once that the event has another time, with and without a place, and may cancel', async () => {
    const event = await site.event({ capacity: 1, waitingList: true })
    for (let at = 0; at < 2; at += 1) await site.take(event)
    await change(event, { state: 'moved', start: later })
    await change(event, { lead: 'Andre ord.' })
    expect(await told()).toEqual(['Ny tid', 'Ny tid'])
    const mail = (await site.mails()).at(-1)
    expect(mail?.text).toMatch(/ny tid: «Folkemøte», [\s\S]+Meld deg av her/)
  })

  it('is told that it is cancelled, with nothing to cancel', async () => {
    const event = await site.event()
    await site.take(event)
    await change(event, { state: 'cancelled' })
    await change(event, { state: 'cancelled', stateReason: 'Foredragsholderen er syk.' })
    expect(await told()).toEqual(['Avlyst'])
    expect((await site.mails()).at(-1)?.text).not.toContain('Meld deg av')
  })

  it('hears nothing of a draft, nor of an event that was', async () => {
    const event = await site.event()
    await site.take(event)
    await change(event, { state: 'cancelled' }, true)
    expect(await told()).toEqual([])
    await change(event, { state: 'planned', start: yesterday })
    expect(await told()).toEqual([])
  })
})

it('more places go to those who wait, in their order, and they are told', async () => {
  const event = await site.event({ capacity: 1, waitingList: true })
  for (const name of ['a', 'b', 'c']) await site.take(event, `${name}@example.org`)
  await site.payload.update({
    collection: 'events',
    id: event,
    locale: 'nb',
    data: { registration: { own: true, capacity: 2, waitingList: true }, _status: 'published' },
  })
  expect(await site.places(event)).toEqual(['seat', 'seat', 'waiting'])
  const last = (await site.mails()).at(-1)
  expect([last?.to, last?.subject]).toEqual(['b@example.org', 'Du har fått plass: Folkemøte'])
})

it('nobody is told of a place at an event that was withdrawn', async () => {
  const event = await site.event({ capacity: 1, waitingList: true })
  for (let at = 0; at < 2; at += 1) await site.take(event)
  await site.payload.update({
    collection: 'events',
    id: event,
    locale: 'nb',
    data: { _status: 'draft' },
  })
  const [first] = await site.kept(event)
  const key = String(first?.token)
  await cancelPlace(site.pool, { key, locale: 'nb', serverUrl: 'https://hub.example' })
  expect(await site.places(event)).toEqual(['waiting'])
  const subjects = (await site.mails()).map(({ subject }) => subject)
  expect(subjects).toEqual(['Du står på venteliste: Folkemøte'])
})

it('whoever cancels leaves no message behind, neither sent nor waiting', async () => {
  const event = await site.event()
  await site.take(event, 'kari@example.org')
  await site.take(event, 'ola@example.org')
  const [first] = await site.kept(event)
  const key = String(first?.token)
  await cancelPlace(site.pool, { key, locale: 'nb', serverUrl: 'https://hub.example' })
  expect((await site.mails()).map(({ to }) => to)).toEqual(['ola@example.org'])
})

it('what was sent to somebody goes in the night after their registration', async () => {
  const [past, coming] = [await site.event(), await site.event()]
  await site.take(past, 'kari@example.org')
  await site.take(coming, 'ola@example.org')
  await site.run(sql`update mails set state = 'sent'`)
  await site.run(sql`update events set start = now() - interval '40 days' where id = ${past}`)
  await forgetRegistrations(site.payload)
  expect((await site.mails()).map(({ to }) => to)).toEqual(['ola@example.org'])
})

it('is deleted in the night when its days after the event are over, and no sooner', async () => {
  const ago = async (days: number) => {
    const event = await site.event()
    await site.take(event)
    await site.run(
      sql`update events set start = now() - make_interval(days => ${days}::int) where id = ${event}`,
    )
    return event
  }
  const [stays, gone] = [await ago(registrationDays), await ago(registrationDays + 1)]
  expect(await forgetRegistrations(site.payload)).toEqual({ registrationsForgotten: 1 })
  expect([(await site.kept(stays)).length, (await site.kept(gone)).length]).toEqual([1, 0])
})
