import type { Payload } from 'payload'
import type { Event, News } from '@/payload-types'

let made = 0

/** Editors at work: articles and events with the least a published one needs. */
export const newsroom = (payload: Payload) => ({
  /** Published unless said otherwise, in Norwegian, without a date unless one is given. */
  article: (title: string, data: Partial<News> = {}) =>
    payload.create({
      collection: 'news',
      locale: data.language === 'en' ? 'en' : 'nb',
      data: {
        title,
        lead: 'Det viktigste.',
        slug: `artikkel-${(made += 1)}`,
        language: 'nb',
        kind: 'news',
        publishedAt: '2026-01-01T08:00:00Z',
        _status: 'published',
        ...data,
      },
    }),
  /** Published in Norwegian only. */
  event: (title: string, data: Partial<Event> & { start: string }) =>
    payload.create({
      collection: 'events',
      locale: 'nb',
      data: {
        title,
        lead: 'Det viktigste.',
        slug: `arrangement-${(made += 1)}`,
        type: 'seminar',
        state: 'planned',
        start_tz: 'Europe/Oslo',
        _status: 'published',
        ...data,
      },
    }),
})
