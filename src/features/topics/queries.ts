import { cache } from 'react'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { gateway, type Brief, type Fact, type Gateway } from '@/data'

/** An area of the Mission. `lang` is the language of its words, and of the page `href` leads to. */
export type Topic = {
  id: number
  name: string
  lead: string
  slug: string
  href: string
  colour: Brief<'topics'>['colour']
  crossCutting: boolean
  lang: Locale
}

export const getTopics = cache(async (locale: Locale) => listTopics(await gateway(), locale))

/** The four pillars and the cross-cutting aim, in the Mission's order. Asked once for each page. */
export const listTopics = cache(async (content: Gateway, locale: Locale): Promise<Topic[]> => {
  const facts = await content.list('topics', locale)
  return facts.map(toTopic)
})

/** All of them, the one with this slug in a language, and the same in the other where it is published there. */
export const getTopicNamed = cache(async (locale: Locale, slug: string) => {
  const content = await gateway()
  const [topics, others] = await Promise.all([
    listTopics(content, locale),
    listTopics(content, otherLocale(locale)),
  ])
  const topic = topics.find((each) => each.slug === slug && each.lang === locale)
  return {
    topics,
    topic,
    other: others.find(({ id, lang }) => id === topic?.id && lang !== locale),
  }
})

/** Those of the topics a document is about, in its own order. */
export const topicsOf = (topics: readonly Topic[], ids: readonly number[]): Topic[] =>
  ids.flatMap((id) => topics.find((topic) => topic.id === id) ?? [])

const toTopic = ({ doc, lang }: Fact<Brief<'topics'>>): Topic => ({
  id: doc.id,
  name: doc.name,
  lead: doc.lead,
  slug: doc.slug,
  href: href(lang, 'pillar', { slug: doc.slug }),
  colour: doc.colour,
  crossCutting: doc.kind === 'crossCutting',
  lang,
})
