import { cache } from 'react'
import type { Where } from 'payload'
import { isSafeLink } from '@/features/rich-text/safe-link'
import { organisationsById, type NamedOrganisation } from '@/features/organisations/queries/named'
import { listTopics, topicsOf, type Topic } from '@/features/topics/queries'
import type { Locale } from '@/i18n/locales'
import { idsOf } from '@/lib/ids'
import type { Initiative as Document } from '@/payload-types'
import { gateway, type Gateway } from '@/data'

/** Something done under the Mission or Europe's Beating Cancer Plan. */
export type Initiative = {
  id: number
  kind: Document['kind']
  name: string
  /** The official English name, when it is another than `name`. */
  official?: string
  description?: string
  website?: string
  topic?: Topic
  /** Names of Norwegian participants. */
  participants: string[]
  /** The same with what they are in it, and the pages of those that have one. */
  organisations: (NamedOrganisation & { coordinator: boolean })[]
  /** ISO days. */
  from?: string
  to?: string
  euFunded: boolean
  grantNumber?: string
  /** ISO day on which somebody last checked it. */
  checkedOn?: string
  lang: Locale
}

export const getInitiatives = cache(async (locale: Locale) =>
  listInitiatives(await gateway(), locale),
)

/** What is mapped, in the editors' order. */
export async function listInitiatives(
  content: Gateway,
  locale: Locale,
  where: Where = {},
): Promise<Initiative[]> {
  const [facts, topics] = await Promise.all([
    content.list('initiatives', locale, { where }),
    listTopics(content, locale),
  ])
  const ids = facts.flatMap(({ doc }) => idsOf(doc.participants))
  const organisations = await organisationsById(content, locale, [...new Set(ids)])
  return facts.map(({ doc, lang }) => ({
    id: doc.id,
    kind: doc.kind,
    name: doc.name,
    official: doc.officialName && doc.officialName !== doc.name ? doc.officialName : undefined,
    description: doc.description || undefined,
    website: isSafeLink(doc.website) ? doc.website : undefined,
    topic: topicsOf(topics, idsOf([doc.topic]))[0],
    participants: idsOf(doc.participants).flatMap(
      (id) => organisations.find((each) => each.id === id)?.name ?? [],
    ),
    organisations: idsOf(doc.participants).flatMap((id) => {
      const found = organisations.find((each) => each.id === id)
      return found ? { ...found, coordinator: idsOf(doc.coordinators).includes(id) } : []
    }),
    from: doc.from ?? undefined,
    to: doc.to ?? undefined,
    euFunded: doc.euFunded ?? false,
    grantNumber: (doc.euFunded && doc.grantNumber) || undefined,
    checkedOn: doc.checkedOn ?? undefined,
    lang,
  }))
}
