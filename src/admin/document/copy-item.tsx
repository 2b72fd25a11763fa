'use client'
// Acts on the document of the form around it.
import {
  CheckboxInput,
  ConfirmationModal,
  PopupList,
  toast,
  useDocumentInfo,
  useFormModified,
  useLocale,
  useModal,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { isLocale, otherLocale, type Locale } from '@/i18n/locales'
import { useOnlyLanguage } from './only-language'
import { sendRequest } from './send-request'
import { useWords } from './words'

/** Copies the text being edited to the other language, as a draft. */
export function CopyItem() {
  const { collectionSlug, hasSavePermission, id, isTrashed } = useDocumentInfo()
  const modified = useFormModified()
  const { code } = useLocale()
  const from: Locale = isLocale(code) ? code : 'nb'
  const to = otherLocale(from)
  const { t, language } = useWords()
  const { toggleModal } = useModal()
  const router = useRouter()
  const [overwrite, setOverwrite] = useState(false)
  const only = useOnlyLanguage()
  if (!id || !hasSavePermission || isTrashed || (only !== null && to !== only)) return null
  const modal = `copy-language-${id}`
  const names = { from: t(`languages.${from}`), to: t(`languages.${to}`) }
  const copy = async () => {
    const path = `/${collectionSlug}/${id}/copy-language?locale=${from}`
    const response = await sendRequest('POST', path, { language, body: { from, to, overwrite } })
    if (!response.ok) return void toast.error(response.message || t('planning.noAnswer'))
    toast.success(response.message)
    router.push(`/admin/collections/${collectionSlug}/${id}?locale=${to}`)
  }
  return (
    <>
      <PopupList.Button
        id="copy-language"
        onClick={() => (modified ? toast.info(t('copying.saveFirst')) : toggleModal(modal))}
      >
        {t('copying.open', names)}
      </PopupList.Button>
      <ConfirmationModal
        body={
          <div className="copy-language">
            <p>{t('copying.about', names)}</p>
            <CheckboxInput
              checked={overwrite}
              id="copy-language-overwrite"
              label={t('copying.overwrite', names)}
              onToggle={() => setOverwrite(!overwrite)}
            />
          </div>
        }
        confirmLabel={t('copying.open', names)}
        heading={t('copying.open', names)}
        modalSlug={modal}
        onConfirm={copy}
      />
    </>
  )
}
