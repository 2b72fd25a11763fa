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
import { sendRequest } from './send-request'
import { useStanding } from './standing'
import { useWords } from './words'

/** Takes a language from visitors, or both: each says so, and takes no other. */
export function UnpublishItems({ perLanguage }: { perLanguage: boolean }) {
  const { collectionSlug, hasPublishPermission, id, isTrashed, setData } = useDocumentInfo()
  const { code } = useLocale()
  const locale: Locale = isLocale(code) ? code : 'nb'
  const { t, language } = useWords()
  const { toggleModal } = useModal()
  const { standing, refresh } = useStanding()
  const [everywhere, setEverywhere] = useState(false)
  if (!hasPublishPermission || isTrashed || !id || !standing) return null
  const here = standing[locale].public
  const there = perLanguage && standing[otherLocale(locale)].public
  const modal = `unpublish-${id}`
  const open = (all: boolean) => {
    setEverywhere(all)
    toggleModal(modal)
  }
  const names = { language: t(`languages.${locale}`), other: t(`languages.${otherLocale(locale)}`) }
  const unpublish = async () => {
    const query = everywhere ? `unpublishAllLocales=true&locale=${locale}` : `locale=${locale}`
    const path = `/${collectionSlug}/${id}?depth=0&fallback-locale=null&${query}`
    const answer = await sendRequest<{ doc: object }>('PATCH', path, {
      language,
      body: { _status: 'draft' },
    })
    if (!answer.ok) return void toast.error(answer.message || t('planning.noAnswer'))
    toast.success(t('unpublishing.done'))
    if (answer.body.doc) setData(answer.body.doc)
    refresh()
  }
  return (
    <>
      {here && (
        <PopupList.Button id="action-unpublish-locale" onClick={() => open(false)}>
          {perLanguage ? t('unpublishing.in', names) : t('unpublishing.now')}
        </PopupList.Button>
      )}
      {here && there && (
        <PopupList.Button id="action-unpublish" onClick={() => open(true)}>
          {t('unpublishing.both')}
        </PopupList.Button>
      )}
      <ConfirmationModal
        body={
          everywhere
            ? t('unpublishing.aboutBoth')
            : perLanguage
              ? t(there ? 'unpublishing.aboutOne' : 'unpublishing.aboutOnly', names)
              : t('unpublishing.aboutArticle')
        }
        confirmLabel={
          everywhere
            ? t('unpublishing.both')
            : perLanguage
              ? t('unpublishing.in', names)
              : t('unpublishing.now')
        }
        heading={t('unpublishing.heading')}
        modalSlug={modal}
        onConfirm={unpublish}
      />
    </>
  )
}
