import { idOf, idsOf } from '@/lib/ids'
import { otherLocale, type Locale } from '@/i18n/locales'
import { toFact, type Gateway } from '@/data'

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
 * Files to download, in the visitor's language where there is one, otherwise in the other. Words and
 * file each say their language: either may be missing in the visitor's.
 */
export async function downloadsById(content: Gateway, locale: Locale, ids: readonly number[]) {
  const documents = await content.inLanguages('documents', ids)
  const named = documents.flatMap((document) => {
    const words = toFact(document, locale)
    if (!words) return []
    const languages = [words.lang, otherLocale(words.lang)]
    const files = languages.map((lang) => idOf(document.in[lang]?.file))
    return [{ id: document.id, words, languages, files }]
  })
  const wanted = named.flatMap(({ files }) => idsOf(files))
  const media = await content.byIds('media', locale, wanted)
  const found = new Map<number, Download>()
  for (const { id, words, languages, files } of named) {
    const shown = files.map((file) => media.find(({ doc }) => doc.id === file)?.doc)
    const at = shown.findIndex((file) => file?.filename)
    const [file, fileLang] = [shown[at], languages[at]]
    if (!file?.filename || !fileLang) continue
    found.set(id, {
      title: words.doc.title,
      description: words.doc.description ?? undefined,
      href: content.fileUrl(file.filename),
      size: file.filesize ?? undefined,
      lang: words.lang,
      fileLang,
    })
  }
  return found
}
