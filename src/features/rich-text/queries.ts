import { documentPath, isPaged, type Paged } from '@/i18n/document-path'
import { localeOf, type Locale } from '@/i18n/locales'
import { picturesById } from '@/features/media/queries'
import { downloadsById } from '@/features/documents/queries'
import { milestonesById, type Milestone } from '@/features/milestones/queries'
import { peopleById } from '@/features/people/queries'
import type { Gateway } from '@/data'
import type { Block } from './nodes'
import { readRichText } from './read-body'
import { documentsIn, type References } from './references'

/** The text of a document ready to be shown, with everything it refers to that is published. */
export async function richText(content: Gateway, locale: Locale, body: unknown): Promise<Block[]> {
  const refers = documentsIn(body)
  const [pictures, people, documents, milestones, links] = await Promise.all([
    picturesById(content, locale, refers.media),
    peopleById(content, locale, refers.people),
    downloadsById(content, locale, refers.documents),
    refers.milestones ? milestonesById(content, locale) : new Map<number, Milestone>(),
    linksOf(content, locale, refers.links),
  ])
  return readRichText(body, { pictures, people, documents, milestones, links })
}

/** What an address is made of, in every type that has pages. */
type Linked = { slug: string; kind?: string; language?: string }

async function linksOf(content: Gateway, locale: Locale, links: References['links']) {
  const found = new Map<string, string>()
  const collections = [...new Set(links.map(({ collection }) => collection))].filter(isPaged)
  await Promise.all(collections.map((collection) => follow(collection)))
  return found

  async function follow(collection: Paged) {
    const ids = links.filter((link) => link.collection === collection).map(({ id }) => id)
    for (const { doc, lang } of await content.byIds(collection, locale, ids)) {
      if (lang !== locale) continue
      const { slug, kind, language } = doc as Linked
      const own = language === undefined ? locale : localeOf(language)
      found.set(`${collection}:${doc.id}`, documentPath(own, collection, { slug, kind }))
    }
  }
}
