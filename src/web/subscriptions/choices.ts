import type { SubscriptionChoices } from '@/lib/subscriptions'
import type { Ticked } from '@/web/forms/fill-form'

/** The names of the boxes. */
export const subscriptionBoxes = ['language', 'topic', 'events'] as const

/** More pillars than there will ever be. */
const mostTopics = 50

/** What was ticked; of a box that is none of ours nothing is kept. */
export function choicesIn({ events = [], language = [], topic = [] }: Ticked): SubscriptionChoices {
  const topics = topic.filter((each) => /^[1-9]\d{0,8}$/.test(each)).map(Number)
  return {
    languages: (['nb', 'en'] as const).filter((each) => language.includes(each)),
    topics: [...new Set(topics)].slice(0, mostTopics),
    events: events.includes('yes'),
  }
}

/** The boxes that are ticked by these choices. */
export const tickedBy = ({ events, languages, topics }: SubscriptionChoices): Ticked => ({
  language: languages,
  topic: topics.map(String),
  events: events ? ['yes'] : [],
})
