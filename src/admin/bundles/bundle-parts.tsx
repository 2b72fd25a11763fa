'use client'
// The language of the panel is known to its client context only.
import { useWords } from '@/admin/document/words'
import type { ToldPart } from '@/cms/bundles/endpoints'
import { isPaged } from '@/i18n/document-path'
import type { Locale } from '@/i18n/locales'

/** What publishing would bring readers of each document, with the way to its form and to its page as it will be. */
export function BundleParts({ id, parts }: { id: number | string; parts: readonly ToldPart[] }) {
  const { t } = useWords()
  return (
    <ul className="bundle-desk__parts">
      {parts.map((part) => (
        <li key={`${part.collection}/${part.document}`} data-open={part.open || undefined}>
          <Name part={part} />
          {part.title !== null && <span>{whatHappens(t, part)}</span>}
          {part.open && isPaged(part.collection) && (
            <span className="bundle-desk__pages">
              {(part.languages.length > 0 ? part.languages : [null]).map((locale) => (
                <a key={locale} href={pageOf(id, part, locale)} target="_blank" rel="noreferrer">
                  {locale && part.languages.length > 1
                    ? `${t('bundles.preview')} (${t(`languages.${locale}`)})`
                    : t('bundles.preview')}
                </a>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The page as it will be, with all that goes out together. */
function pageOf(id: number | string, { collection, document }: ToldPart, locale: Locale | null) {
  const query = new URLSearchParams({ locale: locale ?? 'nb', bundle: String(id) })
  return `/preview/${collection}/${document}?${query}`
}

function Name({ part: { collection, document, languages, title } }: { part: ToldPart }) {
  const { t } = useWords()
  if (title === null) return <strong>{t('bundles.unseen')}</strong>
  return (
    <a href={`/admin/collections/${collection}/${document}?locale=${languages[0] ?? 'nb'}`}>
      {title}
    </a>
  )
}

function whatHappens(t: ReturnType<typeof useWords>['t'], part: ToldPart): string {
  if (!part.open) return t(part.public ? 'bundles.nothing' : 'bundles.nothingYet')
  if (part.languages.length === 0) return t('bundles.open')
  const languages = part.languages
    .map((each) => t(`languages.${each}`))
    .join(` ${t('bundles.and')} `)
  return t('bundles.openIn', { languages })
}
