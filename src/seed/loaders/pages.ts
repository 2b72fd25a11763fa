import type { Locale } from '@/i18n/locales'
import type { Content } from '@/seed/content'
import type { Loader } from '@/seed/loader'

/** One document for a page's files in all languages. */
export const loadPages: Loader = ({ content, make, idOf, toRichText }) =>
  make(
    'pages',
    content.pages
      .filter(({ locale }) => locale === 'nb')
      .map(({ key }) => ({
        key,
        data: (locale) => {
          const { page, title, slug, lead, inShort, body, picture } = pageIn(content, key, locale)
          return {
            kind: page,
            title,
            slug,
            lead,
            inShort: inShort?.join('\n'),
            body: toRichText(body),
            picture: picture ? idOf('media', picture) : undefined,
          }
        },
      })),
  )

function pageIn({ pages }: Content, key: string, locale: Locale): Content['pages'][number] {
  const found = pages.find((page) => page.key === key && page.locale === locale)
  if (!found) throw new Error(`content/pages/${key}.${locale}.md is missing`)
  return found
}
