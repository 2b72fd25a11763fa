import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { publishedArticle } from '@/cms/access/published'
import { dayBefore, dayOf, type Day } from '@/lib/days'
import { osloTime } from '@/lib/typed-moment'

/** When in the day subscribers are told, in Oslo: late enough for most of what a day brings. */
const digestHour = '16:00'

/** Older articles that come to the site are no news. */
const freshDays = 30
/** More news than anybody reads in one message. */
const mostNews = 200

export type Drizzle = Pick<PostgresAdapter['drizzle'], 'execute'>

/** What is new, in one language: an article, or an event. */
export type NewThing = {
  collection: 'news' | 'events'
  id: number
  /** `nn` is Norwegian. */
  language: 'nb' | 'en'
  /** Of which digest. */
  day: Day
  title: string
  lead: string
  slug: string
  /** When an event begins. */
  start: string | null
  topics: number[]
  /** Versions of the same have this in common. */
  family: number
  /** The languages in which it was told before. */
  earlier: string[]
}

/**
 * Notes everything that is public and was not told before as news of the last day that is over at `digestHour`, once a
 * day. The first time nothing is news: the site has stood for long, or was filled just now.
 */
export async function makeDigest({ db }: Payload, now = new Date()): Promise<void> {
  const day = lastDigestDay(now)
  await db.drizzle.execute(sql`
    with earlier as (select exists (select from digests) as told),
    made as (
      insert into digests (day) select ${day}::date where not exists (select from digests where day >= ${day}::date)
      on conflict do nothing returning day),
    shown as (
      select 'news' as collection, n.id, case n.language when 'en' then 'en' else 'nb' end as language
      from news n where ${publishedArticle('n', now)}
      union all
      select 'events', e.id, texts._locale::text from events e join events_locales texts on texts._parent_id = e.id
      where e.deleted_at is null and texts._status = 'published')
    insert into told_news (collection, document, language, day)
    select shown.collection, shown.id, shown.language, case when earlier.told then made.day else '-infinity' end
    from made, earlier, shown
    on conflict do nothing`)
}

function lastDigestDay(now: Date): Day {
  const today = dayOf(now)
  return osloTime(now) >= digestHour ? today : dayBefore(today)
}

/** What was told after a day and is public still, the newest first. */
export async function newsAfter(db: Drizzle, day: string, now: Date): Promise<NewThing[]> {
  const moment = sql`${now.toISOString()}::timestamptz`
  const { rows } = await db.execute(sql`
    select 'news' as collection, n.id, told.language, told.day::text as day, n.title, n.lead, n.slug, null as start,
      n.published_at as at, coalesce(n.family, n.id)::int as family,
      coalesce((select json_agg(r.topics_id) from news_rels r where r.parent_id = n.id and r.path = 'topics'), '[]') as topics,
      coalesce((select json_agg(before.language) from told_news before join news other on other.id = before.document
        where before.collection = 'news' and other.family = n.family and other.id <> n.id and before.day < told.day), '[]') as earlier
    from told_news told join news n on told.collection = 'news' and n.id = told.document
    where told.day > ${day}::date and ${publishedArticle('n', now)}
      and (n.published_at is null or n.published_at > ${moment} - make_interval(days => ${freshDays}))
    union all
    select 'events', e.id, told.language, told.day::text, texts.title, texts.lead, texts.slug,
      to_json(e.start)#>>'{}', e.start, e.id,
      coalesce((select json_agg(r.topics_id) from events_rels r where r.parent_id = e.id and r.path = 'topics'), '[]'),
      coalesce((select json_agg(before.language) from told_news before
        where before.collection = 'events' and before.document = e.id and before.day < told.day), '[]')
    from told_news told join events e on told.collection = 'events' and e.id = told.document
      join events_locales texts on texts._parent_id = e.id and texts._locale::text = told.language
    where told.day > ${day}::date and e.deleted_at is null and texts._status = 'published' and e.state <> 'cancelled'
      and coalesce(e."end", e.start) > ${moment}
    order by 4 desc, 9 desc nulls last, 2 desc limit ${mostNews}`)
  // The columns are those that the statement names.
  return rows as unknown as NewThing[]
}
