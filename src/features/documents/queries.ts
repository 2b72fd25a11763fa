import type { Locale } from '@/i18n/locales'
import type { Gateway } from '@/server/gateway'

export type Download = {
  title: string
  description?: string
  href: string
  /** Bytes. */
  size?: number
  lang: Locale
}

/** Files to download, in the reader's language where there is one. */
export async function downloadsById(content: Gateway, locale: Locale, ids: readonly number[]) {
  const found = new Map<number, Download>()
  if (ids.length === 0) return found
  const facts = await content.findFacts('documents', { locale, where: { id: { in: ids } } })
  for (const { doc, lang } of facts) {
    const file = typeof doc.file === 'object' ? doc.file : null
    if (!file?.url) continue
    found.set(doc.id, {
      title: doc.title,
      description: doc.description ?? undefined,
      href: new URL(file.url, 'http://site').pathname,
      size: file.filesize ?? undefined,
      lang,
    })
  }
  return found
}
