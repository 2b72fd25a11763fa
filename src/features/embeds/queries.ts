import { listUpcoming, eventsAbout, eventsOf, nearestEvents } from '@/features/events/queries/rows'
import { followed, movedList } from '@/features/feeds/queries'
import { organisationBySlug } from '@/features/organisations/queries/named'
import { listTopics } from '@/features/topics/queries'
import { embedPath, type EmbedAsked } from '@/i18n/embeds'
import { gateway, sql, type Gateway } from '@/data'

/** An article or an event as such a page shows it; `when`: a moment, ISO. */
export type EmbedEntry = {
  title: string
  href: string
  lang: string
  when?: string
  place?: string
}
/** `name`: of the pillar or partner. */
export type Embedded = { name?: string; entries: EmbedEntry[] }

/** As many as fit beside something else. */
const most = 5

/** What stands in an embedded list, the address it has moved to with its pillar or partner, or `null` when there is none. */
export const getEmbedded = async (asked: EmbedAsked): Promise<Embedded | { to: string } | null> =>
  (await embedded(await gateway(), asked)) ?? moved(asked)

async function moved(asked: EmbedAsked): Promise<{ to: string } | null> {
  if (asked.by === 'all') return null
  const list = asked.by === 'topic' ? 'newsByTopic' : 'newsByPartner'
  const found = await movedList(asked.locale, { list, slug: asked.slug })
  return typeof found === 'object' && 'slug' in found
    ? { to: embedPath({ ...asked, slug: found.slug }) }
    : null
}

export async function embedded(content: Gateway, asked: EmbedAsked): Promise<Embedded | null> {
  return asked.kind === 'news' ? newsOf(content, asked) : eventsFor(content, asked)
}

async function newsOf(content: Gateway, asked: EmbedAsked): Promise<Embedded | null> {
  const list =
    asked.by === 'all'
      ? ({ list: 'news' } as const)
      : ({
          list: asked.by === 'topic' ? 'newsByTopic' : 'newsByPartner',
          slug: asked.slug,
        } as const)
  const found = await followed(content, asked.locale, list)
  return (
    found && {
      name: found.name,
      entries: found.entries
        .slice(0, most)
        .map(({ href, lang, publishedAt, title }) => ({ href, lang, title, when: publishedAt })),
    }
  )
}

async function eventsFor(content: Gateway, asked: EmbedAsked): Promise<Embedded | null> {
  const of = asked.by === 'all' ? undefined : await about(content, asked)
  if (of === null) return null
  const rows = of
    ? (await nearestEvents(content, asked.locale, { about: takingPlace(of.about), count: most }))
        .upcoming
    : await listUpcoming(content, asked.locale)
  const entries = rows
    .filter(({ state }) => state !== 'cancelled')
    .slice(0, most)
    .map(({ href, lang, place, start, title }) => ({ href, lang, title, when: start, place }))
  return { name: of?.name, entries }
}

/** Those that are cancelled do not take the places of the others. */
const takingPlace = ({ condition, list }: ReturnType<typeof eventsOf>) => ({
  condition: sql`${condition} and e.state <> 'cancelled'`,
  list,
})

async function about(content: Gateway, asked: Exclude<EmbedAsked, { by: 'all' }>) {
  const { by, locale, slug } = asked
  if (by === 'topic') {
    const topics = await listTopics(content, locale)
    const topic = topics.find((each) => each.lang === locale && each.slug === slug)
    return topic ? { name: topic.name, about: eventsAbout(topic.id) } : null
  }
  const found = await organisationBySlug(content, locale, slug)
  return found && { name: found.name, about: eventsOf(found.id) }
}
