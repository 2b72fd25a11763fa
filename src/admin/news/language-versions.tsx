'use client'
// Follows the article of the form around it.
import { Button, toast, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useDocumentQuery } from '@/admin/document/document-query'
import { useContentLanguage } from '@/admin/document/content-language'
import { useOnlyLanguage } from '@/admin/document/only-language'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { localeOf } from '@/i18n/locales'
import type { LanguageVersion, LanguageVersions as Told } from '@/features/news/versions'
import './language-versions.css'

/** The article in each language: where it stands, and the press that makes the ones that are missing. */
export function LanguageVersions() {
  const { id, isTrashed } = useDocumentInfo()
  const modified = useFormModified()
  const { t, language } = useWords()
  const router = useRouter()
  const { response: told } = useDocumentQuery<Told>('language-versions')
  const [busy, setBusy] = useState(false)
  const only = useOnlyLanguage()
  const written = useFormFields(([fields]) => fields['language']?.value)
  useContentLanguage(written ? localeOf(written) : null)
  if (!id || isTrashed || !told?.versions) return null

  const make = async (wanted: LanguageVersion['language']) => {
    if (modified) return void toast.info(t('versions.saveFirst'))
    setBusy(true)
    const body = { language: wanted }
    const path = `/news/${id}/language-versions`
    const response = await sendRequest<{ id: number }>('POST', path, { language, body })
    setBusy(false)
    if (!response.ok || !response.body.id)
      return void toast.error(response.message || t('planning.noAnswer'))
    toast.success(t(`versions.made.${wanted}`))
    router.push(formOf(response.body.id, wanted))
  }
  return (
    <div className="field-type language-versions">
      <h2>{t('versions.title')}</h2>
      <ul>
        {told.versions.map((version) => (
          <li key={version.language}>
            {version.id === null ? (
              told.mayMake &&
              (only === null || localeOf(version.language) === only) && (
                <Button
                  buttonStyle="secondary"
                  disabled={busy}
                  id={`make-${version.language}`}
                  margin={false}
                  onClick={() => make(version.language)}
                  size="small"
                >
                  {t(`versions.make.${version.language}`)}
                </Button>
              )
            ) : (
              <>
                {version.id === id ? (
                  <strong>{t(`versions.names.${version.language}`)}</strong>
                ) : (
                  <Link href={formOf(version.id, version.language)}>
                    {t(`versions.names.${version.language}`)}
                  </Link>
                )}
                <span>{t(`versions.states.${version.state}`)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** In the content language of the version, so that nothing is read anew while somebody begins to write. */
const formOf = (id: number, language: LanguageVersion['language']): string =>
  `/admin/collections/news/${id}?locale=${localeOf(language)}`
