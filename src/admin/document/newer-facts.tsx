'use client'
// Which document the form around it edits is known to the panel's client context only.
import { useDocumentInfo } from '@payloadcms/ui'
import { otherLocale, type Locale } from '@/i18n/locales'
import { useWords } from './words'

type Props = { names: readonly string[]; locale: Locale }

/** What the newer draft of the other language says otherwise, and what becomes of it. */
export function NewerFacts({ names, locale }: Props) {
  const { collectionSlug, id } = useDocumentInfo()
  const { t } = useWords()
  if (names.length === 0) return null
  const other = otherLocale(locale)
  const words = { language: t(`languages.${locale}`), other: t(`languages.${other}`) }
  return (
    <p className="document-notes__problem" role="status">
      {t('newerFacts.what', { ...words, fields: names.join(', ') })} {t('newerFacts.then', words)}{' '}
      <a
        href={`/admin/collections/${collectionSlug}/${id}?locale=${other}`}
        target="_blank"
        rel="noreferrer"
      >
        {t('newerFacts.link', words)}
      </a>
    </p>
  )
}
