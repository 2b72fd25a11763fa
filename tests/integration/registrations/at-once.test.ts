import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { cancelPlace } from '@/web/registrations/keyed-place'
import { openRegistrations } from './world'

let site: Awaited<ReturnType<typeof openRegistrations>>
beforeAll(async () => {
  site = await openRegistrations()
})
afterAll(() => site.close())
beforeEach(() => site.clear())

const times = (count: number) => Array.from({ length: count }, (_, at) => at)

it('many register while the event is saved several times, and none of it fails', async () => {
  const event = await site.event({ capacity: 20, waitingList: true })
  const save = (capacity: number) =>
    site.payload.update({
      collection: 'events',
      id: event,
      locale: 'nb',
      data: { registration: { own: true, capacity, waitingList: true }, _status: 'published' },
    })
  const registering = times(8).map(async () => {
    for (const _ of times(10)) await site.take(event)
  })
  const saving = times(8).map((at) => save(21 + at))
  await Promise.all([...registering, ...saving])
  await save(40)
  const places = await site.places(event)
  expect(places).toEqual([...Array(40).fill('seat'), ...Array(40).fill('waiting')])
})

it('many cancel by the link while the same are cancelled by hand, and each place is given on once', async () => {
  const event = await site.event({ capacity: 20, waitingList: true })
  for (const _ of times(40)) await site.take(event)
  const seats = (await site.kept(event)).slice(0, 20)
  const came = await Promise.allSettled(
    seats.flatMap(({ id, token }) => [
      site.payload.delete({ collection: 'registrations', where: { id: { equals: id } } }),
      cancelPlace(site.pool, { key: token, locale: 'nb', serverUrl: 'https://hub.example' }),
    ]),
  )
  expect(came.filter(({ status }) => status === 'rejected')).toEqual([])
  expect(await site.places(event)).toEqual(Array(20).fill('seat'))
})
