'use client'
// Looks at the account and the form around it.
import { useAuth, useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import { isLocale, localeOf, type Locale } from '@/i18n/locales'
import type { User } from '@/payload-types'
import { Below } from './below'
import { useWords } from './words'

/** The one language whose texts whoever looks at the form may change; `null` for those who change both. */
export function useOnlyLanguage(): Locale | null {
  const { user } = useAuth<User>()
  const only = user?.role === 'admin' ? null : user?.editsIn
  return isLocale(only) ? only : null
}

/** Says why a form, or a part of it, is there to be read only; `held`: as the server distinguishes types. */
export function OnlyLanguage({ held }: { held: 'own' | 'file' | 'both' }) {
  const only = useOnlyLanguage()
  const { collectionSlug, id } = useDocumentInfo()
  const { code } = useLocale()
  const { t } = useWords()
  const written = useFormFields(([fields]) => fields['language']?.value)
  if (only === null || held === 'file') return null
  const names = { language: t(`languages.${only}`) }
  if (held === 'own') {
    if (!id || localeOf(written) === only) return null
    return (
      <Below>
        <p className="only-language only-language--other" role="status">
          {t('onlyLanguage.article', names)}
        </p>
      </Below>
    )
  }
  if (code === only)
    return (
      <Below>
        <p className="only-language" role="status">
          {t('onlyLanguage.texts', names)}
        </p>
      </Below>
    )
  return (
    <Below>
      <p className="only-language only-language--other" role="status">
        {t('onlyLanguage.other', names)}{' '}
        {id && (
          <a href={`/admin/collections/${collectionSlug}/${id}?locale=${only}`}>
            {t('onlyLanguage.open', names)}
          </a>
        )}
      </p>
    </Below>
  )
}
