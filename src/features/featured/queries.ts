import type { EventRow } from '@/features/events/queries/rows'
import type { ArticleRow } from '@/features/news/queries/rows'
import type { Topic } from '@/features/topics/queries'
import { documentPath } from '@/i18n/document-path'
import type { Locale } from '@/i18n/locales'
import type { Gateway } from '@/data'
import { chosenEntries, type ChosenEntry } from './entries'

/** A page of running text, as the front page leads to it. */
export type FeaturedPage = { id: number; href: string; title: string; lead: string }

/** What the front page shows first, each as its own type is listed. */
export type FeaturedEntry =
  | { type: 'news'; row: ArticleRow }
  | { type: 'events'; row: EventRow }
  | { type: 'pages'; row: FeaturedPage }
  | { type: 'topics'; row: Topic }

/** What editors chose whose time it is, in their order. */
export async function chosenNow(content: Gateway): Promise<ChosenEntry[]> {
  const { clock } = content
  return chosenEntries(await content.featured()).filter(
    ({ from, to }) => (!from || clock.hasCome(from)) && !(to && clock.hasCome(to)),
  )
}

/** Pages by id that are published in this language. */
export async function pagesById(
  content: Gateway,
  locale: Locale,
  ids: readonly number[],
): Promise<FeaturedPage[]> {
  if (ids.length === 0) return []
  const facts = await content.byIds('pages', locale, ids)
  return facts.flatMap(({ doc, lang }) =>
    lang === locale
      ? [
          {
            id: doc.id,
            href: documentPath(locale, 'pages', doc),
            title: doc.title,
            lead: doc.lead ?? '',
          },
        ]
      : [],
  )
}
