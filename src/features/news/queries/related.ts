import type { NamedEvent } from '@/features/events/queries/named'
import type { NamedOrganisation } from '@/features/organisations/queries/named'
import type { NamedPerson } from '@/features/people/queries'
import type { Topic } from '@/features/topics/queries'
import { localeOf, otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { part } from '@/lib/parts'
import { nextArticle, publishedArticle, sql, type Gateway, type SQL } from '@/data'
import type { ArticleLanguage } from './family'
import { newsShown, writtenIn } from './shown'

/** Another article about the same, and what that is. */
export type RelatedArticle = {
  id: number
  href: string
  title: string
  lang: ArticleLanguage
  /** Whether that is another language than the visitor's: nynorsk is Norwegian. */
  foreign: boolean
  publishedAt?: string
  /** The event, people and organisations that both are about, what says most first. */
  about: { name: string; lang: Locale }[]
  topics: Topic[]
}

/** What is to be shared: what the article shows itself, so that nothing hidden is told by it. */
export type Shareable = {
  id: number
  family?: number | null
  event?: NamedEvent
  people: ReadonlyMap<number, NamedPerson>
  organisations: readonly NamedOrganisation[]
  topics: readonly Topic[]
}

const most = 3

/** How much it says that two articles share an event, and each person, organisation and pillar. */
const weights = { event: 4, people: 2, organisations: 2, topics: 1 }

/**
 * How many are compared of those that share an event, a person, an organisation or a pillar, the newest of each: what
 * it costs does not grow with the number of articles.
 */
const compared = 60

type Found = {
  id: number
  title: string
  slug: string
  language: ArticleLanguage
  publishedAt: string | null
  event: boolean
  people: number[]
  organisations: number[]
  topics: number[]
}

/** The articles in the visitor's language that share most with one, newer ones first; those in the other if there are none. */
export async function relatedArticles(
  content: Gateway,
  locale: Locale,
  article: Shareable,
): Promise<RelatedArticle[]> {
  const { event, people, organisations, topics } = article
  const ids = {
    event: event ? [event.id] : [],
    people: [...people.keys()],
    organisations: organisations.map(({ id }) => id),
    topics: topics.map(({ id }) => id),
  }
  // Whatever is saved of an article is noted in each of these lists that it stands in: lists-of.ts.
  const lists = Object.entries(ids).flatMap(([field, values]) =>
    values.map((id) => part.listOf('news', field, id)),
  )
  if (lists.length === 0) return []
  const { now } = content.clock
  const [own, other] = [locale, otherLocale(locale)].map((written) =>
    sharingMost(article, ids, {
      near: sql`${publishedArticle('n', now)} and ${writtenIn(written, 'n')}`,
      shown: written === locale ? newsShown.own(locale, now) : newsShown.onlyOther(locale, now),
    }),
  )
  const found = await content.selectUntil<Found>(
    lists,
    sql`with own as (${own}), other as (${other})
      select * from own union all select * from other where not exists (select from own)`,
    nextArticle(now),
  )
  return found.map((each) => ({
    id: each.id,
    href: href(localeOf(each.language), 'article', { slug: each.slug }),
    title: each.title,
    lang: each.language,
    foreign: localeOf(each.language) !== locale,
    publishedAt: each.publishedAt ?? undefined,
    about: [
      ...(event && each.event ? [{ name: event.title, lang: event.lang }] : []),
      // A person's name is in no language.
      ...each.people
        .flatMap((id) => people.get(id) ?? [])
        .map(({ name }) => ({ name, lang: locale })),
      ...organisations.filter(({ id }) => each.organisations.includes(id)),
    ].map(({ name, lang }) => ({ name, lang })),
    topics: topics.filter(({ id }) => each.topics.includes(id)),
  }))
}

type Ids = Record<keyof typeof weights, readonly number[]>

/** Of articles that are `shown`, those that share most with one; `near` says the same more simply, of more of them. */
function sharingMost(
  { id, family }: Shareable,
  ids: Ids,
  { near, shown }: { near: SQL; shown: SQL },
): SQL {
  const newest = sql`order by n.published_at desc nulls last, n.id desc`
  const sharing = shared.map(
    (field) => sql`(select n.id from news n
      where ${near} and exists (
        select from news_rels rel where rel.parent_id = n.id and ${isOne('rel', field, ids)})
      ${newest} limit ${compared})`,
  )
  const reporting = sql`(select n.id from news n
    where ${near} and ${isOneOf(sql`n.event_id`, ids.event)} ${newest} limit ${compared})`
  const gathered = (field: Shared) => {
    const column = sql.identifier(`${field}_id`)
    return sql`array(select distinct rel.${column} from news_rels rel
      where rel.parent_id = n.id and ${isOne('rel', field, ids)}) as ${sql.identifier(field)}`
  }
  const otherFamily = family == null ? sql`` : sql`and n.family is distinct from ${family}::numeric`
  return sql`
    select id, title, slug, language, published_at as "publishedAt", event, people, organisations, topics
    from (
      select n.id, n.title, n.slug, n.language, n.published_at,
        coalesce(${isOneOf(sql`n.event_id`, ids.event)}, false) as event, ${sql.join(shared.map(gathered), sql`, `)}
      from news n
      where n.id in (${sql.join([...sharing, reporting], sql` union `)}) and ${shown}
        and n.id <> ${id} ${otherFamily}) n
    order by case when event then ${weights.event} else 0 end + ${sql.join(
      shared.map((field) => sql`${weights[field]} * cardinality(${sql.identifier(field)})`),
      sql` + `,
    )} desc, published_at desc nulls last, id desc
    limit ${most}`
}

/** What is kept in `news_rels`, in a column for each type. */
const shared = ['people', 'organisations', 'topics'] as const
type Shared = (typeof shared)[number]

const isOne = (as: string, field: Shared, ids: Ids): SQL =>
  isOneOf(sql`${sql.identifier(as)}.${sql.identifier(`${field}_id`)}`, ids[field])

const isOneOf = (column: SQL, ids: readonly number[]): SQL =>
  ids.length === 0
    ? sql`false`
    : sql`${column} in (${sql.join(
        ids.map((id) => sql`${id}`),
        sql`, `,
      )})`
