import { storedDay } from '@/lib/days'
import type { Content } from '@/seed/content'
import type { Loader } from '@/seed/loader'

/** One document per language; an original is made before what is translated from it. */
export const loadNews: Loader = ({ content, make, idOf, toRichText }) => {
  const originalsFirst = content.news.toSorted((a, b) => rank(a) - rank(b))
  return make(
    'news',
    originalsFirst.map(({ key, locale, ...article }) => ({
      key: `${key}.${locale}`,
      locales: [article.language],
      data: () => ({
        title: article.title,
        slug: article.slug,
        lead: article.lead,
        body: toRichText(article.body),
        language: article.language,
        kind: article.kind,
        picture: idOf('media', article.picture),
        publishedAt: article.published && storedDay(article.published),
        publisher: article.publisher ? idOf('organisations', article.publisher) : undefined,
        byline: bylineOf(article, idOf),
        source: article.source && {
          publisher: article.source.publishedBy,
          dateUnknown: article.source.dateUnknown,
        },
        topics: article.pillars.map((pillar) => idOf('topics', pillar)),
        event: article.relatedEvent ? idOf('events', article.relatedEvent) : undefined,
        people: article.people.map((person) => idOf('people', person)),
        organisations: article.organisations.map((name) => idOf('organisations', name)),
        translation: article.translationOf && {
          original: idOf('news', `${key}.${article.translationOf}`),
        },
      }),
    })),
  )
}

type Article = Content['news'][number]

const rank = ({ translationOf }: Article): number => (translationOf ? 1 : 0)

/** Who wrote it, with title, unit and organisation as they were then. */
const bylineOf = (
  { byline }: Pick<Article, 'byline'>,
  idOf: (of: 'people', key: string) => number,
) =>
  byline && {
    people: byline.people.map(({ person, title, unit, organisation }) => ({
      person: idOf('people', person),
      title: [title, unit, organisation].join(', '),
    })),
  }
