import type { Metadata } from 'next'
import { pageMetadata } from '@/features/metadata/metadata'
import type { Locale } from '@/i18n/locales'
import type { TextPage } from './queries'

/** What a page of running text says about itself; nothing when there is none. */
export function textPageMetadata(locale: Locale, content: TextPage | null): Metadata {
  if (!content) return {}
  const { title, lead, path, other, picture } = content
  return pageMetadata({
    locale,
    title,
    description: lead || undefined,
    path,
    alternate: other,
    picture,
  })
}
