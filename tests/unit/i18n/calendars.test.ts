import { expect, it } from 'vitest'
import { eventTypes } from '@/features/events/fields'
import { calendarAt, calendarPath, calendarTypes, type CalendarAsked } from '@/i18n/calendars'
import { nowhere, withdrawnAddresses } from '@/cms/publishing/public-state'
import { readAddress } from '@/web/http/address'
import { lookUp } from '@/web/upstream/known-addresses'

const page = (key: string) => ({ kind: 'page', key })

it('every type of event has its calendar in both languages', () => {
  expect(calendarTypes).toEqual(eventTypes.map(({ value }) => value))
  const paths = calendarTypes.flatMap((type) =>
    (['nb', 'en'] as const).map((locale) => calendarPath(locale, { types: [type] })),
  )
  expect(new Set(paths).size).toBe(paths.length)
  for (const path of paths) expect(readAddress(path)).toEqual(page(path))
})

it('a calendar has one address, and says what it holds', () => {
  for (const [path, asked] of [
    ['/arrangementer/kalender.ics', { locale: 'nb' }],
    ['/en/events/calendar.ics', { locale: 'en' }],
    ['/arrangementer/et-mote/kalender.ics', { locale: 'nb', event: 'et-mote' }],
    ['/en/events/topic/a_b/calendar.ics', { locale: 'en', topics: ['a', 'b'] }],
    [
      '/arrangementer/tema/a/type/folkemote_seminar/kalender.ics',
      { locale: 'nb', topics: ['a'], types: ['public', 'seminar'] },
    ],
  ] as [string, CalendarAsked][]) {
    expect(calendarAt(path)).toEqual(asked)
    expect(calendarPath(asked.locale, asked)).toBe(path)
    expect(readAddress(`${path}?hvem=som-helst`)).toEqual(page(path))
  }
})

it('whoever writes it in another order or spelling is led to the one address', () => {
  for (const [written, own] of [
    ['/arrangementer/tema/b_a/kalender.ics', '/arrangementer/tema/a_b/kalender.ics'],
    ['/arrangementer/tema/a_a/kalender.ics', '/arrangementer/tema/a/kalender.ics'],
    [
      '/en/events/type/seminar/topic/a/calendar.ics',
      '/en/events/topic/a/type/seminar/calendar.ics',
    ],
    ['/Arrangementer/Kalender.ics', '/arrangementer/kalender.ics'],
    ['/nb/arrangementer/kalender.ics', '/arrangementer/kalender.ics'],
  ] as const)
    expect(readAddress(written)).toEqual({ kind: 'redirect', location: own })
})

it('what names no calendar is none of ours, without anything being rendered', () => {
  for (const path of [
    '/arrangementer/calendar.ics',
    '/en/events/kalender.ics',
    '/arrangementer/topic/a/kalender.ics',
    '/arrangementer/type/konsert/kalender.ics',
    '/en/events/type/folkemote/calendar.ics',
    '/arrangementer/tema/a_b_c_d/kalender.ics',
    '/arrangementer/tema/a/tema/b/kalender.ics',
    '/arrangementer/tema/_/kalender.ics',
    '/arrangementer/tema/kalender.ics/kalender.ics',
    '/calendars/nb',
    '/calendars/nb/tema/a',
  ])
    expect(readAddress(path), path).toEqual({ kind: 'refused', status: 404 })
})

it('the calendar of an event is withdrawn with its page', () => {
  const paths = { nb: '/arrangementer/et-mote', en: '/en/events/a-meeting' }
  expect(
    withdrawnAddresses({ ...nowhere, paths }, { ...nowhere, paths: { en: paths.en } }),
  ).toEqual(['/arrangementer/et-mote', '/arrangementer/et-mote/kalender.ics'])
  const article = { ...nowhere, paths: { nb: '/aktuelt/en-sak' } }
  expect(withdrawnAddresses(article, nowhere)).toEqual(['/aktuelt/en-sak'])
})

it('the calendar of an event that never was costs one look-up', async () => {
  const asked: string[] = []
  const database = {
    query: async (_: string, [path = '']: string[]) => {
      asked.push(path)
      return { rowCount: path === '/arrangementer/kjent' ? 1 : 0 }
    },
  }
  expect(await lookUp(database, '/arrangementer/kjent/kalender.ics')).toBe('known')
  expect(await lookUp(database, '/en/events/unknown/calendar.ics')).toBe('unknown')
  expect(asked).toEqual(['/arrangementer/kjent', '/en/events/unknown'])
  for (const path of ['/arrangementer/kalender.ics', '/arrangementer/tema/a/kalender.ics'])
    expect(await lookUp(database, path)).toBe('unsure')
})

it('a choice sent by the form has one address, in which nothing else is kept', () => {
  const own = '/arrangementer/kalender'
  for (const [sent, kept] of [
    ['', own],
    ['?', own],
    ['?tema=&type=', own],
    ['?hvem=som-helst', own],
    ['?topic=forebygging', own],
    ['?tema=b&type=seminar&tema=a&tema=b', `${own}?tema=a&tema=b&type=seminar`],
    ['?type=seminar&type=toppledermote', `${own}?type=toppledermote&type=seminar`],
    ['?type=konsert&tema=<b>&tema=%00&tema=a', `${own}?tema=a`],
    [`?tema=${'a'.repeat(97)}`, own],
  ] as const)
    expect(readAddress(own + sent)).toEqual({ kind: kept === own ? 'page' : 'day', key: kept })
  const many = Array.from({ length: 30 }, (_, at) => `tema=t${at}`).join('&')
  const { key } = readAddress(`${own}?${many}`) as { key: string }
  expect(key.match(/tema=/g)).toHaveLength(8)
})
