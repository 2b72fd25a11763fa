import { speaking, translate } from '@/cms/translate'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { dayOf } from '@/lib/days'
import { env } from '@/lib/env'
import { dayInWords } from '@/lib/shown-date'
import { withoutSoftHyphens } from '@/lib/soft-hyphens'
import type { SubscriptionChoices } from '@/lib/subscriptions'
import type { NewThing } from './digest'

/** `told`: the day of the last digest they were told, `-infinity` for none. */
export type Subscriber = SubscriptionChoices & {
  id: string
  email: string
  language: Locale
  told: string
}

/** A message of the queue. */
type DigestMail = {
  subscriber: string
  to: string
  subject: string
  text: string
  language: Locale
}

/** More are a list, which the site has. */
const most = 20

/** What is new for a subscriber, in one message; `null` when nothing is. */
export function digestFor(
  subscriber: Subscriber,
  news: readonly NewThing[],
  keyOf: (id: string) => string,
): DigestMail | null {
  const { email, id, language } = subscriber
  const chosen = chosenBy(subscriber, news)
  const [first] = chosen
  if (!first) return null
  const to = speaking(language)
  const at = (path: string) => `${env.SERVER_URL}${path}`
  const count = chosen.length - 1
  const title = inOneLine(first.title)
  return {
    subscriber: id,
    to: email,
    language,
    subject: translate(to, count === 0 ? 'digestOne' : 'digestMany', {
      title,
      count: String(count),
    }),
    text: [
      translate(to, 'digestNews'),
      ...chosen.slice(0, most).map((thing) => entryOf(thing, at)),
      ...(chosen.length > most
        ? [translate(to, 'digestMore', { link: at(href(language, 'news')) })]
        : []),
      translate(to, 'digestWhy', { link: `${at(href(language, 'subscription'))}?n=${keyOf(id)}` }),
    ].join('\n\n'),
  }
}

/** Of versions of the same thing only one: that in the language of the subscriber's messages, or the newest. */
function chosenBy(subscriber: Subscriber, news: readonly NewThing[]): NewThing[] {
  const { events, language, languages, told, topics } = subscriber
  const reads = (each: string) => languages.length === 0 || languages.some((own) => own === each)
  const wanted = news.filter(
    (thing) =>
      isLater(thing.day, told) &&
      reads(thing.language) &&
      (thing.collection === 'news' || events) &&
      (topics.length === 0 || thing.topics.some((topic) => topics.includes(topic))) &&
      !thing.earlier.some(reads),
  )
  const ofOne = Map.groupBy(wanted, ({ collection, family }) => `${collection} ${family}`)
  return [...ofOne.values()].flatMap(
    (versions) => versions.find((each) => each.language === language) ?? versions[0] ?? [],
  )
}

const isLater = (day: string, told: string): boolean => told === '-infinity' || day > told

function entryOf({ collection, language, lead, slug, start, title }: NewThing, at: Address) {
  const page = collection === 'news' ? 'article' : 'event'
  return [
    inOneLine(title),
    start && dayInWords(dayOf(new Date(start)), language),
    inOneLine(lead),
    at(href(language, page, { slug })),
  ]
    .filter(Boolean)
    .join('\n')
}
type Address = (path: string) => string

const inOneLine = (text: string): string => withoutSoftHyphens(text).replaceAll(/\s+/g, ' ').trim()
