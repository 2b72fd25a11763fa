import { otherLocale, type Locale } from '@/i18n/locales'
import type { Document, Media } from '@/payload-types'
import type { Gateway } from '@/server/gateway'

export type Download = {
  title: string
  description?: string
  href: string
  /** Bytes. */
  size?: number
  /** The language of title and description. */
  lang: Locale
  /** The language of the file itself. */
  fileLang: Locale
}

/**
 * Files to download, in the reader's language where there is one, otherwise in the other. Words and
 * file each say their language: either may be missing in the reader's.
 */
export async function downloadsById(content: Gateway, locale: Locale, ids: readonly number[]) {
  const found = new Map<number, Download>()
  if (ids.length === 0) return found
  const where = { id: { in: ids } }
  const facts = await content.findFacts('documents', { locale, where })
  const others = await filesIn(content, locale, facts)
  for (const { doc, lang } of facts) {
    const own = fileOf(doc)
    const file = own ?? others.get(doc.id)
    if (!file?.url) continue
    found.set(doc.id, {
      title: doc.title,
      description: doc.description ?? undefined,
      href: new URL(file.url, 'http://site').pathname,
      size: file.filesize ?? undefined,
      lang,
      fileLang: own ? lang : otherLocale(lang),
    })
  }
  return found
}

/** Files of the other language, for documents that have none in the reader's. */
async function filesIn(
  content: Gateway,
  locale: Locale,
  facts: { doc: Document; lang: Locale }[],
): Promise<Map<number, Media>> {
  const ids = facts
    .filter(({ doc, lang }) => lang === locale && !fileOf(doc))
    .map(({ doc }) => doc.id)
  if (ids.length === 0) return new Map()
  const { docs } = await content.find('documents', {
    locale: otherLocale(locale),
    where: { id: { in: ids } },
  })
  return new Map(
    docs.flatMap((doc) => {
      const file = fileOf(doc)
      return file ? [[doc.id, file]] : []
    }),
  )
}

/** A file that is not public comes as a bare number. */
const fileOf = ({ file }: Document): Media | null =>
  typeof file === 'object' && file?.url ? file : null
