'use client'
// Acts on the document of the form around it, and leaves what is typed there alone.
import {
  ConfirmationModal,
  PopupList,
  toast,
  useDocumentInfo,
  useLocale,
  useModal,
} from '@payloadcms/ui'
import { useState } from 'react'
import { isLocale, otherLocale, type Locale } from '@/i18n/locales'
import type { FormKind } from '@/cms/publishing/own-buttons'
import { useOnlyLanguage } from './only-language'
import { sendRequest } from './send-request'
import { useStanding } from './standing'
import { useWords } from './words'

/** Takes a language from visitors, or both: each says so, and takes no other. */
export function UnpublishItems({ perLanguage, together }: FormKind) {
  const { collectionSlug, hasPublishPermission, id, isTrashed, setData } = useDocumentInfo()
  const { code } = useLocale()
  const locale: Locale = isLocale(code) ? code : 'nb'
  const { t, language } = useWords()
  const { toggleModal } = useModal()
  const { standing, refresh } = useStanding()
  const only = useOnlyLanguage()
  const [where, setWhere] = useState<Locale | 'both'>(locale)
  if (!hasPublishPermission || isTrashed || !id || !standing) return null
  const other = otherLocale(locale)
  const shownHere = together ? [locale, other] : [locale]
  const both = perLanguage && only === null && standing[locale].public && standing[other].public
  const modal = `unpublish-${id}`
  const open = (asked: Locale | 'both') => {
    setWhere(asked)
    toggleModal(modal)
  }
  const namesOf = (asked: Locale) => ({
    language: t(`languages.${asked}`),
    other: t(`languages.${otherLocale(asked)}`),
  })
  const label = (asked: Locale | 'both') => {
    if (asked === 'both') return t('unpublishing.both')
    return perLanguage ? t('unpublishing.in', namesOf(asked)) : t('unpublishing.now')
  }
  const about = () => {
    if (where === 'both') return t('unpublishing.aboutBoth')
    if (!perLanguage) return t('unpublishing.aboutArticle')
    return t(both ? 'unpublishing.aboutOne' : 'unpublishing.aboutOnly', namesOf(where))
  }
  const unpublish = async () => {
    const query = where === 'both' ? `unpublishAllLocales=true&locale=${locale}` : `locale=${where}`
    const path = `/${collectionSlug}/${id}?depth=0&fallback-locale=null&${query}`
    const response = await sendRequest<{ doc: object }>('PATCH', path, {
      language,
      body: { _status: 'draft' },
    })
    if (!response.ok) return void toast.error(response.message || t('planning.noAnswer'))
    toast.success(t('unpublishing.done'))
    if (response.body.doc && where !== other) setData(response.body.doc)
    refresh()
  }
  return (
    <>
      {shownHere.map(
        (each) =>
          standing[each].public && (
            <PopupList.Button
              id={each === locale ? 'action-unpublish-locale' : 'action-unpublish-other'}
              key={each}
              onClick={() => open(each)}
            >
              {label(each)}
            </PopupList.Button>
          ),
      )}
      {both && (
        <PopupList.Button id="action-unpublish" onClick={() => open('both')}>
          {label('both')}
        </PopupList.Button>
      )}
      <ConfirmationModal
        body={about()}
        confirmLabel={label(where)}
        heading={t('unpublishing.heading')}
        modalSlug={modal}
        onConfirm={unpublish}
      />
    </>
  )
}
