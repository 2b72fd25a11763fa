import { cache } from 'react'
import { getTopicNamed, listTopics, type Topic } from '@/features/topics/queries'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { gateway } from '@/data'
import { closedYears, listCalls, listClosed, type CallRow, type CallsByState } from './rows'

/** What the list of calls shows, or the list about one pillar. */
export type CallList = CallsByState & { topic?: Topic; topics: Topic[]; years: number[] }

export const getCalls = cache(async (locale: Locale): Promise<CallList> => {
  const content = await gateway()
  const [calls, topics, years] = await Promise.all([
    listCalls(content, locale),
    listTopics(content, locale),
    closedYears(content),
  ])
  return { ...calls, topics, years }
})

/** `other`: the same list in the other language; `null` when there is no such pillar in this one. */
export const getCallsByTopic = cache(
  async (
    locale: Locale,
    slug: string,
  ): Promise<(CallList & { topic: Topic; other?: string }) | null> => {
    const { other, topic, topics } = await getTopicNamed(locale, slug)
    if (!topic) return null
    const content = await gateway()
    const [calls, years] = await Promise.all([
      listCalls(content, locale, topic.id),
      closedYears(content),
    ])
    return {
      ...calls,
      topic,
      topics,
      years,
      ...(other && { other: href(other.lang, 'callsByTopic', { slug: other.slug }) }),
    }
  },
)

/** Those that closed in a year and all years there are, or `null` when none did. */
export const getClosedCalls = cache(
  async (
    locale: Locale,
    year: number,
  ): Promise<{ rows: CallRow[]; topics: Topic[]; years: number[] } | null> => {
    const content = await gateway()
    const rows = await listClosed(content, locale, year)
    if (rows.length === 0) return null
    const [topics, years] = await Promise.all([listTopics(content, locale), closedYears(content)])
    return { rows, topics, years }
  },
)
